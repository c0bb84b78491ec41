// The bar at the top: who speaks, and what time it is for them.

import * as room from "../room/client.js";
import { byId, element } from "../room/element.js";
import { instant, wall } from "../room/moment.js";

/** How long to wait for the next keystroke in the clock: a date is typed in pieces, and each piece is already a date. */
const SETTLED = 700;

export function startBar(session, { onTrouble }) {
  const speaking = byId("speaking");
  const time = byId("time");
  const now = byId("now");
  let typing = 0;

  function showPeople() {
    const wanted = session.people.map(({ id, name }) => `${id} ${name}`).join("\n");
    if (speaking.dataset.people !== wanted) {
      speaking.dataset.people = wanted;
      speaking.replaceChildren(...session.people.map(({ id, name }) => element("option", { value: id }, name)));
    }
    if (!session.person) return;
    speaking.value = session.person.id;
    byId("face").textContent = session.person.initials;
  }

  function showTime() {
    if (!session.person || typing) return;
    const { zone } = session.person;
    const shown = wall(session.now, zone);
    if (time.value !== shown && document.activeElement !== time) time.value = shown;
    byId("zone").textContent = zone.split("/").at(-1).replaceAll("_", " ");
    byId("zone").title = zone;
    byId("clock").classList.toggle("moved", session.moved);
    now.hidden = !session.moved;
  }

  async function move(to) {
    clearTimeout(typing);
    typing = 0;
    try {
      await room.setClock(to);
      await session.refresh();
      if (to === null) time.value = wall(session.now, session.person.zone);
    } catch (error) {
      onTrouble(error);
    }
  }

  const moveToTyped = () => {
    if (time.validity.valid && time.value >= "2000") move(new Date(instant(time.value.slice(0, 16), session.person.zone)).toISOString());
  };

  speaking.addEventListener("change", () => session.speakAs(speaking.value));
  time.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(moveToTyped, SETTLED);
  });
  time.addEventListener("keydown", ({ key }) => { if (key === "Enter") moveToTyped(); });
  time.addEventListener("blur", () => { if (typing) moveToTyped(); });
  now.addEventListener("click", () => { time.focus(); move(null); });
  for (const kind of ["room", "person"]) session.addEventListener(kind, () => { showPeople(); showTime(); });
  session.addEventListener("tick", showTime);
}
