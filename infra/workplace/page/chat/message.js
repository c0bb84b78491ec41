// One message: the person's on the right, the bot's on the left, as text, a card, or an invitation to sign in.

import { markdown } from "../cards/markdown.js";
import { drawCard } from "../cards/renderer.js";
import { element } from "../room/element.js";

/** Draw `message` (as /room/events gives it). `hands` holds what can be done with it: press, signIn, edit, remove. */
export function drawMessage(message, { name, clock, hands }) {
  const mine = message.author === "person";
  const who = mine ? name : "Offhand";
  return element("article", { class: `message ${mine ? "person" : "bot"}`, "data-id": message.id, tabindex: "-1", "aria-label": `${who}, ${clock}` },
    mine ? null : element("span", { class: "face", "aria-hidden": "true" }, "O"),
    element("div", { class: "said" },
      element("p", { class: "by" },
        element("span", { class: "name" }, who),
        element("time", { datetime: message.at }, clock),
        message.edited && mine ? element("span", { class: "edited" }, "edited") : null,
        mine ? tools(message, hands) : null),
      message.text ? words(message) : null,
      message.card ? element("div", { class: "card" }, drawCard(message.card, (action, button) => hands.press(message, action, button))) : null,
      message.signIn ? signIn(message.signIn, hands) : null));
}

/** What was said: the bot may write markdown above a sign-in button, everything else is letters. */
function words({ text, signIn }) {
  if (!signIn) return element("p", { class: "text", dir: "auto" }, text);
  const said = element("div", { class: "text marked", dir: "auto" });
  said.innerHTML = markdown(text);
  return said;
}

function tools(message, hands) {
  return element("span", { class: "tools" },
    element("button", { type: "button", class: "quiet", onclick: () => hands.edit(message) }, "Edit"),
    element("button", { type: "button", class: "quiet", onclick: () => hands.remove(message) }, "Delete"));
}

const ownCertificate = (link) => /^https?:\/\/(localhost|127\.)/.test(link ?? "");

function signIn({ text, title, link }, hands) {
  return element("div", { class: "card sign-in" },
    text && text !== title ? element("p", { dir: "auto" }, text) : null,
    element("button", { type: "button", class: "primary", onclick: () => hands.signIn(link) }, title || "Sign in"),
    ownCertificate(link) ? element("small", {}, "Your browser does not know the certificate that the workplace made for itself, and will ask: let it go on.") : null);
}
