import { countsAsCountry } from "~/domain/countries";
import type { Pause } from "~/domain/pause";
import { countPhrase, type Dictionary, type Format } from "~/i18n";
import { INK } from "../colours";
import type { LetterDocument, SetName } from "../letter-document";
import { type Entry, headingEntry, nameEntry, numberEntry } from "./entry.server";
import { LOOKS, WIDTH } from "./look";
import { drawParagraph, linesOf } from "./paragraph.server";
import { drawColumns } from "./set-columns.server";
import type { Contents, Sheet } from "./sheet.server";

type Element = PDFKit.PDFStructureElement;
type Words = { words: Dictionary; format: Format };

/** What stands on the page with the section's title, at least. */
const ENOUGH = 170;

/** "The undersigned": every name by country, or of a list too long for paper how many of each. */
export function drawUndersigned(sheet: Sheet, document: LetterDocument, { words, format }: Words): void {
  const { names, listed, countries, locale } = document;
  if (listed === 0) return;
  const section = sheet.tag(sheet.root, "Sect", { lang: locale });
  sheet.y += 30;
  if (sheet.room() < ENOUGH) sheet.newPage();
  const { list, site } = words;
  const count = `${countPhrase(words, listed, countries)}, ${site.asOf(format.dateTime(document.asOf))}`;
  const contents = drawTitle(sheet, section, list.title, count, locale);
  const groups = inOrder(document.byCountry, { words, format });
  if (document.paused) drawPause(sheet, section, document.paused, { words, format });
  if (names === null) {
    const numbers = sheet.tag(section, "L");
    drawColumns(
      sheet,
      groups.map(({ name, listed }) => numberEntry(sheet, numbers, name, format.number(listed))),
    );
    return;
  }
  const inside = byCountry(names);
  const entries = groups.flatMap(({ country, name }): Entry[] => {
    let made: Element | undefined;
    const listOf = () => {
      made ??= sheet.tag(section, "L");
      return made;
    };
    const own = (inside.get(country) ?? []).toSorted((a, b) => format.compare(a.organisation, b.organisation));
    const heading = headingEntry(sheet, section, name, locale, contents);
    return [heading, ...own.map((one) => nameEntry(sheet, listOf, one, marksOf(one, words)))];
  });
  drawColumns(sheet, entries);
}

const marksOf = ({ evidence, earlier }: SetName, { list, site }: Dictionary) => [
  ...(evidence.includes("vouched") ? [list.vouchedWord] : []),
  ...(earlier === null ? [] : [site.letter.version(earlier)]),
];

function drawTitle(sheet: Sheet, section: Element, title: string, count: string, locale: string): Contents {
  const frame = sheet.frame(0, WIDTH);
  sheet.artifact(() => sheet.rule(sheet.y, frame, INK, 1.2));
  sheet.y += 11;
  const contents = sheet.outline(title);
  for (const [tag, look, text] of [
    ["H2", "undersigned", title],
    ["P", "count", count],
  ] as const) {
    const lines = linesOf([{ text, face: LOOKS[look].face }], look, WIDTH, locale);
    drawParagraph(sheet, lines, { element: sheet.tag(section, tag), tag, look, frame });
  }
  sheet.y += 18;
  return contents;
}

/** That names are not shown, since when, and the reason in its own language. */
function drawPause(sheet: Sheet, section: Element, { at, text, language }: Pause, { words, format }: Words): void {
  const frame = sheet.frame(0, WIDTH);
  const said = `${words.list.paused.title}. ${words.list.paused.since(format.date(at))}`;
  for (const { lang, line } of [
    { lang: undefined, line: said },
    ...text.split("\n").map((line) => ({ lang: language, line })),
  ]) {
    const lines = linesOf([{ text: line, face: LOOKS.count.face }], "count", WIDTH, lang ?? language);
    drawParagraph(sheet, lines, { element: sheet.tag(section, "P", { lang }), tag: "P", look: "count", frame });
  }
  sheet.y += 18;
}

type Group = { country: string; name: string; listed: number };

/** Countries by name, then what is beyond countries. */
const inOrder = (byCountry: LetterDocument["byCountry"], { words, format }: Words): Group[] =>
  byCountry
    .map(({ country, listed }) => ({
      country,
      listed,
      name: country === "001" ? words.site.international : format.region(country),
    }))
    .sort(
      (a, b) =>
        Number(countsAsCountry(b.country)) - Number(countsAsCountry(a.country)) || format.compare(a.name, b.name),
    );

function byCountry(names: readonly SetName[]): Map<string, SetName[]> {
  const inside = new Map<string, SetName[]>();
  for (const name of names) {
    const group = inside.get(name.country);
    if (group) group.push(name);
    else inside.set(name.country, [name]);
  }
  return inside;
}
