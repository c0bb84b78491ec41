// What the whole page shares: the people, who speaks, what time it is for them, and whether the bot answers.

import * as room from "./client.js";

const REMEMBERED = "offhand.person";

/** Fires `person` when somebody else speaks, `room` when anything else may have changed, `alone` while there is no room yet. */
export class Session extends EventTarget {
  people = [];
  person = null;
  bot = { reachable: true };
  faults = [];
  moved = false;
  #ahead = 0;

  /** The workplace's time in milliseconds since 1970: a moved clock goes on from where it was put. */
  get now() {
    return Date.now() + this.#ahead;
  }

  async start() {
    await this.refresh();
    while (this.people.length === 0) {
      this.dispatchEvent(new Event("alone"));
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await this.refresh();
    }
    const wanted = decodeURIComponent(location.hash.slice(1)) || localStorage.getItem(REMEMBERED);
    this.speakAs((this.people.find(({ id }) => id === wanted) ?? this.people[0])?.id);
    addEventListener("hashchange", () => this.speakAs(decodeURIComponent(location.hash.slice(1))));
    setInterval(() => {
      this.dispatchEvent(new Event("tick"));
      if (!this.bot.reachable) this.refresh(); // nobody tells us when it comes back
    }, 5_000);
  }

  async refresh() {
    let seen;
    try {
      seen = await room.look();
    } catch (error) {
      if (!(error instanceof room.RoomError)) throw error;
      return; // the event stream has noticed as well, and says so in the chat
    }
    this.people = seen.people;
    this.bot = seen.bot;
    this.faults = seen.faults ?? [];
    this.moved = seen.clock.moved;
    this.#ahead = Date.parse(seen.clock.now) - Date.now();
    this.person = this.people.find(({ id }) => id === this.person?.id) ?? this.person;
    this.dispatchEvent(new Event("room"));
  }

  speakAs(id) {
    const person = this.people.find((one) => one.id === id);
    if (!person || person === this.person) return;
    this.person = person;
    localStorage.setItem(REMEMBERED, id);
    history.replaceState(null, "", `#${encodeURIComponent(id)}`);
    this.dispatchEvent(new Event("person"));
    this.dispatchEvent(new Event("room"));
  }
}
