// Keeps the latest message in view for who reads it there, and leaves alone who has scrolled up to read older ones.

import { byId } from "../room/element.js";

const NEAR = 60;

export function startScrolling() {
  const scroll = byId("scroll");
  const latest = byId("latest");
  const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR;
  const toEnd = () => { scroll.scrollTop = scroll.scrollHeight; };

  scroll.addEventListener("scroll", () => { latest.hidden = atEnd(); });
  latest.addEventListener("click", toEnd);
  new ResizeObserver(() => { if (latest.hidden) toEnd(); }).observe(scroll);

  return {
    /** Do `change`, and stay at the end if we were there (or if `force`). */
    keep(change, { force = false } = {}) {
      const follow = force || atEnd();
      change();
      if (follow) toEnd();
      latest.hidden = atEnd();
    },
  };
}
