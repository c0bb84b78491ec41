// The plan beside the chat: four weeks from this Monday, fetched again whenever the workplace says that it changed.

import * as room from "../room/client.js";
import { byId, element } from "../room/element.js";
import { day, daysBetween, later, monday } from "../room/moment.js";
import { startAhead } from "./ahead.js";
import { changesBetween } from "./changes.js";
import { drawTable } from "./table.js";

const WEEKS = 4;
const DAYS_AHEAD = 26 * 7;
const HIGHLIGHTED_FOR = 4_000;

export function startPlan(session, { onChange }) {
  const place = byId("plan-scroll");
  let shown = { person: null, from: null, days: [] };
  let steps = 0;
  let asked = 0;
  let today = null;

  const now = () => day(session.now, session.person.zone);

  // The week under way is shown from its Monday, and four more weeks' worth of days are still to come, whatever day it is.
  function span() {
    const from = later(monday(now()), steps * 7 * WEEKS);
    return { from, count: 7 * WEEKS + (steps === 0 && daysBetween(from, now()) > 0 ? 7 : 0) };
  }

  async function refresh() {
    const { id: person } = session.person;
    const { from, count } = span();
    const mine = ++asked;
    let days;
    try {
      ({ days } = await room.plan(person, from, count));
    } catch (error) {
      if (!(error instanceof room.RoomError)) throw error;
      if (mine === asked) fail(error);
      return;
    }
    if (mine !== asked) return; // a newer look is on its way
    today = now();
    const same = shown.person === person;
    const { dates, sentences } = same ? changesBetween(shown.days, days) : { dates: new Set(), sentences: [] };
    shown = { person, from, days };
    draw(dates);
    lookAhead(person, later(from, count), mine);
    if (dates.size === 0) return;
    byId("plan-said").textContent = sentences.join(" ");
    onChange();
    reveal();
    setTimeout(() => place.querySelectorAll("tr.changed").forEach((row) => row.classList.remove("changed")), HIGHLIGHTED_FOR);
  }

  async function lookAhead(person, from, mine) {
    const { days } = await room.plan(person, from, DAYS_AHEAD);
    if (mine === asked) ahead.tell(days);
  }

  function draw(changed) {
    const top = place.scrollTop;
    place.replaceChildren(drawTable(shown.days, today, changed));
    place.scrollTop = top;
    byId("plan-today").disabled = steps === 0;
  }

  function reveal() {
    const row = place.querySelector("tr.changed");
    if (!row) return;
    const { top, bottom } = place.getBoundingClientRect();
    const at = row.getBoundingClientRect();
    if (at.top < top + 40 || at.bottom > bottom) place.scrollTop += at.top - top - place.clientHeight / 3;
  }

  function fail(error) {
    shown = { person: null, from: null, days: [] };
    place.replaceChildren(element("p", { class: "notice" }, error.message));
  }

  function step(to) {
    steps = to;
    place.scrollTop = 0;
    refresh();
  }

  const ahead = startAhead((date) => step(Math.floor(daysBetween(monday(now()), date) / (7 * WEEKS))));

  byId("plan-earlier").addEventListener("click", () => step(steps - 1));
  byId("plan-later").addEventListener("click", () => step(steps + 1));
  byId("plan-today").addEventListener("click", () => step(0));
  const watch = () => { if (session.person && today && today !== now()) refresh(); };
  for (const kind of ["tick", "room"]) session.addEventListener(kind, watch);

  return { refresh, restart: () => step(0) };
}
