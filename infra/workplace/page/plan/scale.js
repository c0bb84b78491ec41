// The hours of the day as a bar: the scale fits the working hours of the weeks shown, so that an afternoon is wide enough to see.

import { element } from "../room/element.js";
import { terse } from "../room/moment.js";
import { clock, offStretches, workStretches, without } from "./days.js";

const HOUR = 60;

/** The hours to draw, `{from, to}` in minutes: from an hour before the earliest to an hour after the latest, at least 8 to 18. */
export function scaleFor(days) {
  const inner = days.flatMap((day) => [...workStretches(day), ...offStretches(day)]).filter(({ from, to }) => from > 0 && to < 24 * HOUR);
  const from = Math.min(8 * HOUR, ...inner.map((one) => Math.floor(one.from / HOUR) * HOUR));
  const to = Math.max(18 * HOUR, ...inner.map((one) => Math.ceil(one.to / HOUR) * HOUR));
  return { from, to };
}

const place = (minute, { from, to }) => `${(100 * (minute - from)) / (to - from)}%`;

/** A label that does not fit is left out by the style sheet: half a time would be a wrong time. */
const fitting = ({ length }) => (length > 7 ? "long" : length > 5 ? "medium" : "short");

function stretch(kind, { from, to }, scale, label) {
  const start = Math.max(from, scale.from);
  const end = Math.min(to, scale.to);
  if (start >= end) return null;
  const drawn = element("span", { class: `stretch ${kind}` }, element("span", { class: `hours ${fitting(label)}` }, label));
  drawn.style.left = place(start, scale);
  drawn.style.width = `${(100 * (end - start)) / (scale.to - scale.from)}%`;
  return drawn;
}

const label = ({ from, to }) => `${terse(clock(from))}–${terse(clock(to))}`;

/** A day's bar: what is left of the working hours, and the time off. */
export function bar(day, scale) {
  const off = offStretches(day);
  return element("span", { class: "hours-bar", "aria-hidden": "true" },
    ...without(workStretches(day), off).map((one) => stretch(one.where === "remote" ? "remote" : "office", one, scale, label(one))),
    ...off.map((one) => stretch("off", one, scale, one.from === 0 && one.to === 24 * HOUR ? "All day" : label(one))));
}

/** The figures over the bars. */
export function ruler(scale) {
  const figures = [];
  for (let hour = Math.ceil(scale.from / HOUR / 3) * 3; hour * HOUR <= scale.to; hour += 3) {
    const figure = element("span", { class: hour * HOUR === scale.from ? "first" : hour * HOUR === scale.to && "last" }, String(hour));
    figure.style.left = place(hour * HOUR, scale);
    figures.push(figure);
  }
  return element("span", { class: "ruler", "aria-hidden": "true" }, ...figures);
}
