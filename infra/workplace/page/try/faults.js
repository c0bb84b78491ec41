// Faults to switch on: the ones that a booking bot must bear, as rules that the workplace plays on the calls of the bot.

import * as room from "../room/client.js";
import { element } from "../room/element.js";

const GRAPH = "/v1.0/*";

/** Rules are played in order, the first that fits wins: so the lost answer comes before what holds for every call. */
const PRESETS = [
  { id: "lost", name: "Lost answer, once", what: "booked, then answered with 504", rule: { method: "POST", path: "/v1.0/*/occurrences", action: "answer", status: 504, commit: "before", times: 1 } },
  { id: "busy", name: "429, three times", what: "too many requests, try again in 2 seconds", rule: { path: GRAPH, action: "answer", status: 429, retryAfter: "2", times: 3 } },
  { id: "down", name: "503, always", what: "the work plan is out of service", rule: { path: GRAPH, action: "answer", status: 503, retryAfter: "5" } },
  { id: "slow", name: "Slow, always", what: "each call takes 5 seconds", rule: { path: GRAPH, action: "delay", seconds: 5 } },
];

const fits = (rule) => (found) => Object.entries({ commit: "never", ...rule }).every(([key, value]) => key === "commit" && !("commit" in found) ? value === "never" : found[key] === value);

export function faults(session, act) {
  const boxes = new Map();
  const struck = new Map();

  const send = () => act(() => room.setFaults(PRESETS.filter(({ id }) => boxes.get(id).checked).map(({ rule }) => rule)));

  function line({ id, name, what }) {
    const box = element("input", { type: "checkbox", id: `fault-${id}`, "aria-describedby": `fault-${id}-what`, onchange: send });
    const count = element("span", { class: "struck" });
    boxes.set(id, box);
    struck.set(id, count);
    return element("div", { class: "fault" }, box, element("label", { for: `fault-${id}` }, name),
      element("small", { id: `fault-${id}-what` }, what, count));
  }

  session.addEventListener("room", () => {
    for (const { id, rule } of PRESETS) {
      const found = session.faults.find(fits(rule));
      boxes.get(id).checked = found !== undefined;
      struck.get(id).textContent = found?.struck ? `; happened ${found.struck}×` : "";
    }
  });
  return element("div", { class: "faults" }, ...PRESETS.map(line));
}
