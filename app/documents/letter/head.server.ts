import type { Dictionary, Format } from "~/i18n";
import { RULE } from "../colours";
import type { LetterDocument } from "../letter-document";
import { setEvenLines } from "../typeset/lines.server";
import { LOOKS, MEASURE, WIDTH } from "./look";
import { drawParagraph, linesOf } from "./paragraph.server";
import type { Sheet } from "./sheet.server";

type Element = PDFKit.PDFStructureElement;

const LABEL = 70;

/** The letter's title, and who writes to whom. */
export function drawHead(
  sheet: Sheet,
  section: Element,
  document: LetterDocument,
  words: Dictionary,
  format: Format,
): void {
  const { title, from, to, language, locale, publishedAt, version } = document;
  const frame = sheet.frame(0, WIDTH);
  const kicker = words.site.letter.kicker;
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
  drawFacts(sheet, section, locale, [
    [documents.from, from],
    [site.letter.to, to],
    [site.letter.published, `${format.date(publishedAt)}, ${site.letter.version(version)}`],
  ]);
  sheet.y += 8;
  rule(sheet);
  sheet.y += 12;
}

const rule = (sheet: Sheet) => sheet.artifact(() => sheet.rule(sheet.y, sheet.frame(0, MEASURE), RULE, 0.6));

/** What belongs to what, as a list: "To", and who. */
function drawFacts(
  sheet: Sheet,
  section: Element,
  locale: string,
  facts: readonly (readonly [string, string])[],
): void {
  const list = sheet.tag(section, "L");
  for (const [label, value] of facts) {
    const item = sheet.tag(list, "LI");
    const labelElement = sheet.tag(item, "Lbl", { lang: locale });
    const [line] = linesOf([{ text: label, face: "sans" }], "aboutLabel", LABEL, locale);
    const element = sheet.tag(item, "LBody");
    const frame = sheet.frame(LABEL, MEASURE - LABEL);
    const lines = linesOf([{ text: value, face: "sans" }], "about", frame.width, "");
    drawParagraph(sheet, lines, { element, tag: "LBody", look: "about", frame }, (baseline) => {
      if (line)
        sheet.mark(labelElement, "Lbl", () =>
          sheet.line(line, sheet.frame(0, LABEL), baseline, LOOKS.aboutLabel.colour),
        );
    });
  }
}
