// The zone and the language that the person's client tells the bot: people travel, and speak eight languages.

import * as room from "../room/client.js";
import { element } from "../room/element.js";

const ZONES = ["Europe/Berlin", "Europe/Madrid", "Europe/London", "America/New_York", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Tokyo", "Australia/Sydney"];
const LOCALES = ["en-GB", "en-US", "de-DE", "fr-FR", "es-ES", "pt-PT", "pt-BR", "nl-NL", "it-IT", "ja-JP"];

const languages = new Intl.DisplayNames("en", { type: "language" });
const zoneName = (zone) => zone.split("/").at(-1).replaceAll("_", " ");

export function whereabouts(session, act) {
  const change = (what) => act(() => room.change(session.person.id, what));

  function choice(id, title, key, known, name) {
    const select = element("select", { id, onchange: () => change({ [key]: select.value }) },
      ...known.map((one) => element("option", { value: one }, name(one))));
    const show = () => {
      const value = session.person?.[key];
      if (!value) return;
      if (![...select.options].some((option) => option.value === value)) select.append(element("option", { value }, name(value)));
      select.value = value;
    };
    session.addEventListener("room", show);
    return element("div", { class: "pair" }, element("label", { for: id }, title), select);
  }

  return element("div", {},
    choice("whereabouts-zone", "Zone", "zone", ZONES, zoneName),
    choice("whereabouts-locale", "Language", "locale", LOCALES, (locale) => languages.of(locale)));
}
