// Draws an Adaptive Card with the official renderer; which button was pressed, with which inputs, goes to the caller.

import { HOST_CONFIG } from "./hostconfig.js";
import { markdown } from "./markdown.js";
import { element } from "../room/element.js";

/** The drawn card, or its fallback text where the card cannot be read. `onPress(action, button)` gets the action as Teams would send it. */
export function drawCard(payload, onPress) {
  const { AdaptiveCard, HostConfig, ExecuteAction, SubmitAction, OpenUrlAction } = globalThis.AdaptiveCards;
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(HOST_CONFIG);
  card.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
  card.onExecuteAction = (action) => {
    const button = action.renderedElement;
    if (action instanceof OpenUrlAction) open(action.url);
    else if (action instanceof ExecuteAction || action instanceof SubmitAction) onPress(asSent(action), button);
  };
  try {
    card.parse(payload);
    const drawn = card.render();
    if (drawn) return drawn;
  } catch (error) {
    console.error("this card cannot be drawn", error, payload);
  }
  return element("p", { class: "unreadable", dir: "auto" }, payload.fallbackText ?? "This card cannot be shown.");
}

/** The action as rendered, its data merged with the inputs, as ROOM and Teams carry it. */
function asSent(action) {
  const sent = { type: action.getJsonTypeName(), title: action.title, data: action.data ?? {} };
  if (action.id) sent.id = action.id;
  if (action.verb !== undefined) sent.verb = action.verb;
  return sent;
}

function open(url) {
  if (/^https?:/i.test(url ?? "")) window.open(url, "_blank", "noopener,noreferrer");
}
