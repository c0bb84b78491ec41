// What is different between two looks at the same plan, to point it out and to say it aloud.

import { offInWords } from "./days.js";

/** The dates that changed, and a sentence for each time off that came or went. Days that were not seen before are not changes. */
export function changesBetween(before, after) {
  const known = new Map(before.map((day) => [day.date, day]));
  const dates = new Set();
  const sentences = [];
  for (const day of after) {
    const was = known.get(day.date);
    if (!was || JSON.stringify(was) === JSON.stringify(day)) continue;
    dates.add(day.date);
    const then = wordsOf(was);
    const now = wordsOf(day);
    for (const words of now) if (!then.includes(words)) sentences.push(`Added: ${words}.`);
    for (const words of then) if (!now.includes(words)) sentences.push(`Removed: ${words}.`);
  }
  return { dates, sentences };
}

const wordsOf = ({ date, timeOff }) => timeOff.map((off) => offInWords(date, off));
