// The work plan as a table: a row for each day, weeks kept together, hours as bars and time off in words.

import { element } from "../room/element.js";
import { daysBetween, later, monday, shortDay, weekday } from "../room/moment.js";
import { hoursOf, offInWords, workInWords } from "./days.js";
import { bar, ruler, scaleFor } from "./scale.js";

/** The table of `days` (as /room/plan gives them); `today` is "YYYY-MM-DD", `changed` the dates that are to be pointed out. */
export function drawTable(days, today, changed) {
  const scale = scaleFor(days);
  const weeks = Map.groupBy(days, ({ date }) => monday(date));
  return element("table", {},
    element("caption", {}, "Work plan"),
    element("thead", {}, element("tr", {},
      element("th", { scope: "col" }, "Day"),
      element("th", { scope: "col" }, element("span", { class: "unseen" }, "Working hours"), ruler(scale)),
      element("th", { scope: "col" }, "Time off"))),
    ...[...weeks].map(([start, week]) => element("tbody", {},
      element("tr", { class: "week" }, element("th", { scope: "rowgroup", colspan: "3" }, weekName(start, today))),
      ...week.map((day) => row(day, { today, scale, changed: changed.has(day.date) })))));
}

function weekName(start, today) {
  const away = daysBetween(monday(today), start) / 7;
  const name = { [-1]: "Last week", 0: "This week", 1: "Next week" }[away];
  const dates = `${shortDay(start)} – ${shortDay(later(start, 6))}`;
  return name ? `${name}, ${dates}` : dates;
}

function row(day, { today, scale, changed }) {
  const kinds = [
    day.date === today ? "today" : day.date < today ? "past" : "",
    day.work.length || day.timeOff.length ? "" : "free",
    changed ? "changed" : "",
  ];
  return element("tr", { class: kinds.filter(Boolean).join(" "), "data-date": day.date, "aria-current": day.date === today && "date" },
    element("th", { scope: "row" }, element("span", { class: "weekday" }, weekday(day.date)), " ", shortDay(day.date)),
    element("td", { class: "hours-cell" }, element("span", { class: "unseen" }, workInWords(day)), bar(day, scale)),
    element("td", { class: "off-cell" }, ...day.timeOff.map((off) => timeOff(day.date, off))));
}

function timeOff(date, off) {
  return element("span", { class: "time-off", title: `${hoursOf(off)} ${off.subject ?? ""}` },
    element("span", { class: "unseen" }, offInWords(date, off)),
    element("span", { "aria-hidden": "true" }, element("b", {}, hoursOf(off)), " ", element("span", { class: "subject", dir: "auto" }, off.subject ?? "")));
}
