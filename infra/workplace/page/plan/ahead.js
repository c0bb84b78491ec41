// Time off beyond the weeks shown: named in a line under the table, so that what was booked for January is not missed.

import { byId } from "../room/element.js";
import { longDay } from "../room/moment.js";

/** `tell(days)` looks through the days to come; the line leads there by `onShow(date)`. */
export function startAhead(onShow) {
  const line = byId("plan-ahead");
  let first = null;
  line.addEventListener("click", () => onShow(first));
  return {
    tell(days) {
      const off = days.filter(({ timeOff }) => timeOff.length > 0);
      line.hidden = off.length === 0;
      first = off[0]?.date;
      const more = off.length === 1 ? "" : ` and ${off.length - 1} more ${off.length === 2 ? "day" : "days"}`;
      if (first) line.textContent = `Further ahead: ${longDay(first)}${more}`;
    },
  };
}
