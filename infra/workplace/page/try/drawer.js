// The drawer for trying things: sentences, the clock, consent, faults, and starting over.

import * as room from "../room/client.js";
import { byId, element } from "../room/element.js";
import { clockMoves } from "./clock.js";
import { consent } from "./consent.js";
import { faults } from "./faults.js";
import { chip, SAMPLES } from "./samples.js";
import { whereabouts } from "./whereabouts.js";

const section = (title, ...content) => element("section", { "aria-label": title }, element("h3", {}, title), ...content);

const OVER_THE_CHAT = matchMedia("(max-width: 1179px)");

export function startDrawer(session, { onSample, onTrouble }) {
  const drawer = byId("try");
  const opener = byId("try-open");

  function show(open) {
    drawer.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    document.documentElement.toggleAttribute("data-trying", open);
    (open ? drawer.querySelector("button") : opener).focus();
  }

  /** Do what a button asks; the room's own event then brings the page up to date. */
  const act = async (work) => {
    try {
      await work();
      await session.refresh();
    } catch (error) {
      if (OVER_THE_CHAT.matches) show(false);
      onTrouble(error);
    }
  };

  const pick = (text) => {
    if (OVER_THE_CHAT.matches) show(false);
    onSample(text);
  };

  const install = element("button", { type: "button", onclick: () => act(() => change(session.person.id)) });
  const change = (person) => (session.person.installed === false ? room.install(person) : room.uninstall(person));
  session.addEventListener("room", () => {
    install.textContent = session.person?.installed === false ? "Install the bot" : "Remove the bot";
  });

  drawer.append(
    element("div", { class: "try-head" },
      element("h2", {}, "Try"),
      element("button", { type: "button", class: "quiet icon close", "aria-label": "Close", onclick: () => show(false) })),
    section("Say", ...SAMPLES.map(([title, texts]) => element("div", {},
      element("h4", {}, title),
      element("ul", { class: "chips", "aria-label": title }, ...texts.map((text) => chip(text, pick)))))),
    section("Move the clock", clockMoves(session, act)),
    section("Where and which language", whereabouts(session, act)),
    section("Consent", consent(session, act)),
    section("Faults", faults(session, act)),
    section("Begin again", element("div", { class: "row" }, install,
      element("button", { type: "button", onclick: () => act(startOver) }, "Start all over"))),
  );

  async function startOver() {
    if (!confirm("Empty every chat and plan, set the clock to the real time, and end all faults?")) return;
    await room.reset();
    location.reload();
  }

  // How often a fault has happened is not told to us: we look while somebody may be looking.
  session.addEventListener("tick", () => { if (!drawer.hidden) session.refresh(); });
  opener.addEventListener("click", () => show(drawer.hidden));
  drawer.addEventListener("keydown", ({ key }) => { if (key === "Escape") show(false); });
}
