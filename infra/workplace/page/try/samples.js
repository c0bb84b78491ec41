// Sentences to try. They fill the box and are not sent: what was tapped can still be changed.

import { element } from "../room/element.js";

export const OPENING = ["off tomorrow afternoon", "Friday from 2 to 5, dentist", "next week Monday to Wednesday"];

export const SAMPLES = [
  ["Book", ["off tomorrow afternoon", "I'm out on Friday from 2 to 5", "next week Monday to Wednesday", "Thursday morning, dentist", "half a day next Monday", "24 to 31 December"]],
  ["Change, undo", ["make it Thursday", "no, the morning", "until 5", "undo"]],
  ["Ask, give back", ["when am I off?", "am I off next week?", "cancel Friday", "I'm coming in on Tuesday after all"]],
  ["In other words", ["morgen Nachmittag frei", "congé vendredi", "明日の午後休みます", "mañana por la tarde libre"]],
  ["Not so clear", ["off next Friday", "the 31st of June", "off yesterday", "sometime soon", "asdf"]],
];

/** A list item with a button that hands its text to `onPick`. */
export function chip(text, onPick) {
  return element("li", {}, element("button", { type: "button", class: "chip", dir: "auto", onclick: () => onPick(text) }, text));
}
