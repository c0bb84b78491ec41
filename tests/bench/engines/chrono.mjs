// chrono-node: reads messages as JSON lines, and prints how many microseconds each took, PASSES times, as JSON.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [folder, passes] = process.argv.slice(2);
const chrono = createRequire(`${folder}/`)("chrono-node");
const messages = readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const asked = messages.map(({ text, lang, locale, now }) => ({
  text,
  parser: (locale === "en-GB" ? chrono.en.GB : chrono[lang]?.casual) ?? chrono.casual,
  now: new Date(now),
}));

const measured = [];
for (let pass = 0; pass < Number(passes); pass += 1) {
  measured.push(
    asked.map(({ text, parser, now }) => {
      const began = process.hrtime.bigint();
      parser.parse(text, now, { forwardDate: true });
      return Number(process.hrtime.bigint() - began) / 1000;
    }),
  );
}
console.log(JSON.stringify(measured));
