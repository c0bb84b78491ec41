// Light or dark: as the system wishes, until the person says otherwise.

import { byId } from "../room/element.js";

const REMEMBERED = "offhand.theme";

export function startTheme() {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const button = byId("theme");
  const chosen = () => localStorage.getItem(REMEMBERED);
  const isDark = () => (chosen() ?? (system.matches ? "dark" : "light")) === "dark";

  function show() {
    document.documentElement.style.colorScheme = isDark() ? "dark" : "light";
    button.setAttribute("aria-pressed", String(isDark()));
  }

  button.addEventListener("click", () => {
    localStorage.setItem(REMEMBERED, isDark() ? "light" : "dark");
    show();
  });
  system.addEventListener("change", show);
  show();
}
