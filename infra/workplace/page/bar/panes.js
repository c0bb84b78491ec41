// On a narrow screen chat and plan share the place; this shows one, and marks the plan when it changed unseen.

export function startPanes() {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll("[data-show]")];
  const news = document.querySelector(".panes .news");

  function show(pane) {
    root.dataset.pane = pane;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.show === pane));
    if (pane === "plan") news.hidden = true;
  }

  for (const button of buttons) button.addEventListener("click", () => show(button.dataset.show));
  return {
    show,
    planChanged: () => { news.hidden = root.dataset.pane === "plan"; },
  };
}
