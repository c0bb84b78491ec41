// Moves of the workplace's clock: steps from where it is, Monday morning, and back to the real time.

import * as room from "../room/client.js";
import { element } from "../room/element.js";
import { day, instant, later, monday } from "../room/moment.js";

const HOUR = 3_600_000;

export function clockMoves(session, act) {
  const to = (at) => act(() => room.setClock(new Date(at).toISOString()));
  const wallAt = (date, time) => instant(`${date}T${time}`, session.person.zone);
  const today = () => day(session.now, session.person.zone);
  const moves = [
    ["1 hour on", () => to(session.now + HOUR)],
    ["Tomorrow 9:00", () => to(wallAt(later(today(), 1), "09:00"))],
    ["Next Monday 9:00", () => to(wallAt(later(monday(today()), 7), "09:00"))],
    ["Now", () => act(() => room.setClock(null))],
  ];
  return element("div", { class: "row" }, ...moves.map(([name, move]) => element("button", { type: "button", onclick: move }, name)));
}
