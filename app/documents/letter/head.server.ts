import type { Dictionary, Format } from "~/i18n";
import { RULE } from "../colours";
import type { LetterDocument } from "../letter-document";
import { setEvenLines } from "../typeset/lines.server";
import { drawFacts } from "./facts.server";
import { LOOKS, MEASURE, WIDTH } from "./look";
import { drawParagraph, linesOf } from "./paragraph.server";
import type { Sheet } from "./sheet.server";

type Element = PDFKit.PDFStructureElement;

const LABEL = 70;

type Head = Pick<LetterDocument, "title" | "from" | "to" | "language" | "locale" | "publishedAt" | "version"> & {
  /** What it is, above the title. */
  kicker: string;
};

/** The letter's title, and who writes to whom. */
export function drawHead(sheet: Sheet, section: Element, document: Head, words: Dictionary, format: Format): void {
  const { kicker, title, from, to, language, locale, publishedAt, version } = document;
  const frame = sheet.frame(0, WIDTH);
  const kickerLines = linesOf([{ text: kicker.toLocaleUpperCase(locale), face: "label" }], "kicker", WIDTH, locale);
  const kickerElement = sheet.tag(section, "P", { lang: locale, actual: kicker });
  drawParagraph(sheet, kickerLines, { element: kickerElement, tag: "P", look: "kicker", frame });

  sheet.outline(title);
  const { size } = LOOKS.title;
  const setting = { size, width: WIDTH, language };
  const titleLines = setEvenLines([{ text: title, face: "title" }], setting);
  drawParagraph(sheet, titleLines, { element: sheet.tag(section, "H1"), tag: "H1", look: "title", frame });

  const { documents, site } = words;
  sheet.y += 16;
  rule(sheet);
  sheet.y += 7;
  const facts = [
    { label: documents.from, value: from },
    { label: site.letter.to, value: to },
    { label: site.letter.published, value: `${format.date(publishedAt)}, ${site.letter.version(version)}` },
  ];
  drawFacts(sheet, { section, locale, indent: LABEL, facts });
  sheet.y += 8;
  rule(sheet);
  sheet.y += 12;
}

export const rule = (sheet: Sheet) => sheet.artifact(() => sheet.rule(sheet.y, sheet.frame(0, MEASURE), RULE, 0.6));
