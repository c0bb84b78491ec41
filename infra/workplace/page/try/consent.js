// Consent of each person to the bot's use of their plan: given, absent (never asked) or revoked.

import * as room from "../room/client.js";
import { element } from "../room/element.js";

const STATES = ["given", "absent", "revoked"];

export function consent(session, act) {
  const place = element("div");
  const selects = new Map();

  function choice({ id, name }) {
    const select = element("select", { id: `consent-${id}`, onchange: () => act(() => room.setConsent(id, select.value)) },
      ...STATES.map((state) => element("option", { value: state }, state)));
    selects.set(id, select);
    return element("div", { class: "pair" }, element("label", { for: select.id }, name), select);
  }

  session.addEventListener("room", () => {
    for (const person of session.people) {
      if (!selects.has(person.id)) place.append(choice(person));
      selects.get(person.id).value = person.consent;
    }
  });
  return place;
}
