// The box to write in: Enter sends, Shift+Enter breaks the line, arrow-up changes the last message, Escape leaves it as it was.

import { byId } from "../room/element.js";

/** `send(text)` and `rewrite(id, text)` do the work; when they throw, the words are put back. `lastOwn()` gives the message to change. */
export function startComposer({ send, rewrite, lastOwn }) {
  const box = byId("message");
  const editing = byId("editing");
  let changed = null;

  // The field grows with its text up to a limit that the style sheet sets.
  function fit() {
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  }

  function fill(text) {
    box.value = text;
    fit();
    box.focus();
    box.setSelectionRange(text.length, text.length);
  }

  function edit(message) {
    changed = message;
    editing.hidden = message === null;
    fill(message?.text ?? "");
  }

  async function submit() {
    const text = box.value.trim();
    if (!text) return;
    const target = changed;
    edit(null);
    try {
      await (target ? rewrite(target.id, text) : send(text));
    } catch (error) {
      if (target) edit(target);
      if (!box.value) fill(text);
      throw error;
    }
  }

  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    submit().catch(() => {}); // send and rewrite have told the person already
  });
  byId("editing-stop").addEventListener("click", () => edit(null));
  box.addEventListener("input", fit);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Enter ends a word in Japanese, it does not send it
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      byId("composer").requestSubmit();
    } else if (event.key === "Escape" && changed) {
      edit(null);
    } else if (event.key === "ArrowUp" && !box.value && lastOwn()) {
      event.preventDefault();
      edit(lastOwn());
    }
  });
  if (matchMedia("(hover: hover)").matches) box.focus(); // on a phone that would open the keyboard over the chat
  return { fill, edit };
}
