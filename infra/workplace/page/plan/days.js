// What the plan says, made ready to be shown: stretches of the day in minutes, and sentences for who cannot see the bars.

import { longDay } from "../room/moment.js";

const DAY = 24 * 60;

const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** "HH:MM" of minutes since midnight. */
export const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** An end at midnight is the end of this day, not its beginning; without an end it is the end of the day as well. */
const ending = (time) => (time ? minutes(time) || DAY : DAY);

/** Time off of a day as `{from, to}` in minutes; the whole day is 0 to 1440. */
export const offStretches = ({ timeOff }) =>
  timeOff.map(({ start, end, allDay }) => (allDay ? { from: 0, to: DAY } : { from: start ? minutes(start) : 0, to: ending(end) }));

/** Working stretches of a day as `{from, to, where}`, in minutes. */
export const workStretches = ({ work }) => work.map(({ start, end, where }) => ({ from: minutes(start), to: ending(end), where }));

/** `stretches` without the time that `holes` cover. */
export function without(stretches, holes) {
  return holes.reduce((left, hole) => left.flatMap((one) => {
    if (hole.to <= one.from || hole.from >= one.to) return [one];
    return [{ ...one, to: hole.from }, { ...one, from: hole.to }].filter(({ from, to }) => from < to);
  }), stretches);
}

/** "All day" or "13:00–17:00" */
export const hoursOf = ({ start, end, allDay }) => (allDay ? "All day" : `${start ?? "00:00"}–${end ?? "24:00"}`);

/** "Tuesday 24 November, time off 13:00 to 17:00", with the subject where it says more than "time off" does. */
export function offInWords(date, { start, end, allDay, subject }) {
  const when = allDay ? "all day" : `${start ?? "00:00"} to ${end ?? "24:00"}`;
  const what = subject && subject.trim().toLowerCase() !== "time off" ? `, ${subject.trim()}` : "";
  return `${longDay(date)}, time off ${when}${what}`;
}

/** "09:00 to 17:00, office", or "no work". */
export function workInWords({ work }) {
  return work.map(({ start, end, where }) => `${start} to ${end}${where ? `, ${where}` : ""}`).join("; ") || "no work";
}
