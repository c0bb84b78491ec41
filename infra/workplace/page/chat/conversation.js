// The log of one conversation: messages by id in the order of their arrival, replaced in place, with days between and quiet notices.

import { element } from "../room/element.js";
import { day, daysBetween, longDay, wall } from "../room/moment.js";
import { drawMessage } from "./message.js";

export class Conversation {
  #log;
  #hands;
  #session;
  #shown = new Map();
  #stale = new Set();

  constructor(log, session, hands) {
    this.#log = log;
    this.#session = session;
    this.#hands = hands;
  }

  get isEmpty() {
    return this.#shown.size === 0;
  }

  /** The person's latest message, for changing it with the arrow-up key. */
  get lastOwn() {
    return [...this.#shown.values()].map(({ message }) => message).findLast(({ author }) => author === "person");
  }

  find(id) {
    return this.#shown.get(id)?.drawn;
  }

  clear() {
    this.#stale.clear();
    this.#shown.clear();
    this.#log.replaceChildren();
  }

  /** Show a message, in the place of the one with the same id if there is one. Says whether it is new. */
  put(message) {
    this.#stale.delete(message.id);
    const known = this.#shown.get(message.id);
    // The same again (a reconnected stream repeats everything): leave what is typed and focused alone.
    if (known && JSON.stringify(known.message) === JSON.stringify(message)) return false;
    const zone = this.#session.person.zone;
    const drawn = drawMessage(message, {
      name: this.#session.person.name, clock: wall(Date.parse(message.at), zone).slice(11), hands: this.#hands,
    });
    this.#shown.set(message.id, { message, drawn });
    if (known) replaceKeepingFocus(known.drawn, drawn);
    else this.#append(drawn, day(Date.parse(message.at), zone));
    return !known;
  }

  /** The whole conversation is about to be told again: what is not in it this time is no longer there (a workplace that was restarted). */
  beginAgain() {
    this.#stale = new Set(this.#shown.keys());
  }

  dropStale() {
    for (const id of this.#stale) this.remove(id);
    this.#stale.clear();
  }

  remove(id) {
    this.#shown.get(id)?.drawn.remove();
    this.#shown.delete(id);
  }

  /** A quiet line of the page itself. One per `kind`: the newer takes the older's place. */
  notice(kind, text, ...more) {
    this.unnotice(kind);
    this.#log.append(element("p", { class: "notice", "data-kind": kind }, element("span", {}, text), ...more));
  }

  unnotice(kind) {
    this.#log.querySelector(`.notice[data-kind="${kind}"]`)?.remove();
  }

  #append(drawn, date) {
    const before = [...this.#log.querySelectorAll(".day")].at(-1)?.dataset.date;
    if (before !== date) this.#log.append(element("p", { class: "day", "data-date": date }, this.#dayName(date)));
    this.#log.append(drawn);
  }

  #dayName(date) {
    const away = daysBetween(day(this.#session.now, this.#session.person.zone), date);
    return { 0: "Today", [-1]: "Yesterday" }[away] ?? longDay(date);
  }
}

/** A keyboard user who pressed a button must not be thrown to the top of the page when the card under it changes. */
function replaceKeepingFocus(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const title = focused?.closest("button")?.textContent;
  old.replaceWith(fresh);
  fresh.classList.add("changed");
  if (!focused) return;
  const twin = title && [...fresh.querySelectorAll("button")].find((button) => button.textContent === title);
  (twin || fresh).focus({ preventScroll: true });
}
