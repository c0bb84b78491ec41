// Consent of each person to the bot's use of their plan: given, absent (never asked) or revoked.

import * as room from "../room/client.js";
import { element } from "../room/element.js";

const STATES = ["given", "absent", "revoked"];

export function consent(session, act) {
  const place = element("div", { class: "people" });

  function choice({ id, name, consent: state }) {
    const select = element("select", { id: `consent-${id}`, onchange: () => act(() => room.setConsent(id, select.value)) },
      ...STATES.map((one) => element("option", { value: one, selected: one === state }, one)));
    return element("div", { class: "pair" }, element("label", { for: `consent-${id}` }, name), select);
  }

  // Redrawn only when something differs: a list that is open must not be pulled away.
  session.addEventListener("room", () => {
    const seen = JSON.stringify(session.people.map(({ id, name, consent: state }) => [id, name, state]));
    if (place.dataset.seen === seen) return;
    place.dataset.seen = seen;
    place.replaceChildren(...session.people.map(choice));
  });
  return place;
}
