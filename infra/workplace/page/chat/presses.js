// Presses a card's button: shows that it is under way, sends it, and says so where the answer is not a card.

import * as room from "../room/client.js";

const GONE_WRONG = "The work plan shows what is booked. Press again, or write it as a sentence.";

/** Carry out presses for `session`; `find(id)` gives the message as it is drawn now, `say(text)` shows a quiet line. */
export function presser(session, { find, say, onTrouble }) {
  const waiting = new Map();

  function busy(id, count, button) {
    const left = (waiting.get(id) ?? 0) + count;
    waiting.set(id, left);
    const drawn = find(id);
    drawn?.classList.toggle("busy", left > 0);
    drawn?.setAttribute("aria-busy", String(left > 0));
    button?.classList.toggle("pressed", left > 0);
  }

  // Teams sends a second press while the first is under way, so this does too: the bot must bear it.
  return async (message, action, button) => {
    const { id: person } = session.person;
    busy(message.id, +1, button);
    try {
      const { status, body } = await room.press(person, message.id, action);
      const trouble = wordsOf(status, body);
      if (trouble && session.person.id === person) say(trouble);
    } catch (error) {
      onTrouble(error);
    } finally {
      busy(message.id, -1, button);
    }
  };
}

/**
 * What to tell of an answer, or null when the card speaks for itself. A card in the answer is not drawn from here: it comes as a
 * `message` event as well, and only the events are in order with the updates that the bot sends meanwhile.
 */
function wordsOf(status, body) {
  if (status === 0) return `The bot did not answer the press. ${GONE_WRONG}`;
  if (status >= 400) return `The bot answered the press with status ${status}. ${GONE_WRONG}`;
  if (body?.type === "application/vnd.microsoft.activity.message") return String(body.value ?? "");
  if (body?.type?.endsWith(".loginRequest")) return "The bot asks you to sign in first.";
  if (body?.statusCode >= 400) return `${body.value?.message ?? `The bot answered the press with code ${body.statusCode}.`} ${GONE_WRONG}`;
  return null;
}
