// Wall-clock time in a person's zone: from the absolute time and back, and how it is written on this page.

const minutes = 60_000;

function parts(at, zone) {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** "YYYY-MM-DDTHH:MM" on the wall of `zone` at the absolute time `at` (milliseconds since 1970). */
export function wall(at, zone) {
  const { year, month, day, hour, minute } = parts(at, zone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** "YYYY-MM-DD" in `zone` at `at`. */
export const day = (at, zone) => wall(at, zone).slice(0, 10);

/** The absolute time at which the wall of `zone` shows `text`; in an hour that comes twice the first, in one that is left out the later. */
export function instant(text, zone) {
  const meant = Date.parse(`${text}:00Z`);
  const offset = (at) => {
    const { year, month, day, hour, minute, second } = parts(at, zone);
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
  const before = meant - offset(meant - 1440 * minutes);
  const after = meant - offset(meant + 1440 * minutes);
  return wall(before, zone) === text.slice(0, 16) ? before : wall(after, zone) === text.slice(0, 16) ? after : before;
}

/** A date as days, free of zones, so that counting on is exact. */
const asUtc = (date) => new Date(`${date}T00:00:00Z`);

/** The date `count` days after `date`, both "YYYY-MM-DD". */
export function later(date, count) {
  const moved = asUtc(date);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}

/** Days from `first` to `second`, both "YYYY-MM-DD". */
export const daysBetween = (first, second) => Math.round((asUtc(second) - asUtc(first)) / (1440 * minutes));

/** The Monday on or before `date`. */
export const monday = (date) => later(date, -((asUtc(date).getUTCDay() + 6) % 7));

const written = (options) => {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
  return (date) => format.format(asUtc(date)).replace(",", "");
};

/** "Tuesday 24 November" */
export const longDay = written({ weekday: "long", day: "numeric", month: "long" });
/** "Tue" */
export const weekday = written({ weekday: "short" });
/** "24 Nov" */
export const shortDay = written({ day: "numeric", month: "short" });

/** "9" for 09:00, "9:30" for 09:30: for places where every letter counts. */
export const terse = (time) => time.replace(/^0/, "").replace(":00", "");
