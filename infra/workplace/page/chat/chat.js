// The chat: the log and the box joined with the room, and what the page itself has to say when something is wrong.

import * as room from "../room/client.js";
import { byId } from "../room/element.js";
import { chip, OPENING } from "../try/samples.js";
import { startComposer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { presser } from "./presses.js";
import { startScrolling } from "./scrolling.js";

const TYPING_SHOWN_FOR = 6_000;
const REPLAY_TAKES = 1_500;

export function startChat(session) {
  const log = byId("log");
  const typing = byId("typing");
  const scrolling = startScrolling();
  let typingEnds = 0;

  function trouble(error) {
    if (!(error instanceof room.RoomError)) throw error;
    notice("trouble", error.message);
  }

  function notice(kind, text) {
    scrolling.keep(() => conversation.notice(kind, text));
  }

  /** Do `work`; where it fails, say so and pass the failure on. */
  async function telling(work) {
    try {
      const done = await work();
      conversation.unnotice("trouble");
      return done;
    } catch (error) {
      trouble(error);
      throw error;
    }
  }

  async function signIn(link) {
    const page = link || (await telling(() => room.signIn(session.person.id))).link;
    window.open(page, "_blank", "noopener,width=520,height=680");
  }

  const conversation = new Conversation(log, session, {
    press: presser(session, { find: (id) => conversation.find(id), say: (text) => notice("press", text), onTrouble: trouble }),
    signIn,
    edit: (message) => composer.edit(message),
    remove: ({ id }) => telling(() => room.takeBack(session.person.id, id)).catch(() => {}),
  });
  const composer = startComposer({
    send: (text) => telling(() => room.say(session.person.id, text)).finally(() => session.refresh()), // is the bot still there?
    rewrite: (id, text) => telling(() => room.rewrite(session.person.id, id, text)),
    lastOwn: () => conversation.lastOwn,
  });

  function showTyping(shown) {
    clearTimeout(typingEnds);
    scrolling.keep(() => { typing.hidden = !shown; });
    if (shown) typingEnds = setTimeout(() => showTyping(false), TYPING_SHOWN_FOR);
  }

  const lost = () => notice("line", "The line to the workplace is lost; trying again. If it was stopped, start it with: python3 dev.py run");

  function found() {
    for (const kind of ["line", "trouble"]) conversation.unnotice(kind);
    conversation.beginAgain();
    setTimeout(() => { conversation.dropStale(); showOpening(); }, REPLAY_TAKES);
  }

  function showOpening() {
    byId("opening").hidden = !conversation.isEmpty;
  }

  session.addEventListener("room", () => {
    if (session.bot.reachable) conversation.unnotice("bot");
    else if (!log.querySelector('[data-kind="bot"]')) {
      notice("bot", "The bot does not answer just now. The work plan shows what is booked. Start the bot (python3 dev.py run) and send your message again.");
    }
  });
  session.addEventListener("alone", () => lost());
  byId("opening-samples").append(...OPENING.map((text) => chip(text, composer.fill)));

  return {
    trouble,
    suggest: composer.fill,
    clear: () => { conversation.clear(); log.lang = session.person.locale; showTyping(false); byId("opening").hidden = true; setTimeout(showOpening, 400); },
    put: (message) => {
      if (message.author === "bot") { showTyping(false); conversation.unnotice("press"); }
      scrolling.keep(() => conversation.put(message), { force: message.author === "person" });
      showOpening();
    },
    remove: (id) => { conversation.remove(id); showOpening(); },
    typing: () => showTyping(true),
    lost,
    found,
  };
}
