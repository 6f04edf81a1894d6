import type { Span } from "../typeset/pieces.server";
import { LOOKS, MEASURE } from "./look";
import { drawParagraph, linesOf } from "./paragraph.server";
import type { Sheet } from "./sheet.server";

/** `link` is an address that the value leads to. */
export type Fact = { label: string; value: string; link?: string; more?: string };

type Facts = {
  section: PDFKit.PDFStructureElement;
  /** Of the labels. */
  locale: string;
  /** How far in the values stand. */
  indent: number;
  facts: readonly Fact[];
};

/** What belongs to what, as a list: "To", and who; `more` stands below in small. */
export function drawFacts(sheet: Sheet, { section, locale, indent, facts }: Facts): void {
  const list = sheet.tag(section, "L");
  const frame = sheet.frame(indent, MEASURE - indent);
  for (const { label, value, link, more } of facts) {
    const item = sheet.tag(list, "LI");
    const labelElement = sheet.tag(item, "Lbl", { lang: locale });
    const [line] = linesOf([{ text: label, face: "sans" }], "aboutLabel", indent, locale);
    const element = sheet.tag(item, "LBody");
    const span: Span = { text: value, face: "sans", ...(link !== undefined && { link }) };
    const lines = linesOf([span], "about", frame.width, "");
    drawParagraph(sheet, lines, { element, tag: "LBody", look: "about", frame }, (baseline) => {
      if (line)
        sheet.mark(labelElement, "Lbl", () =>
          sheet.line(line, sheet.frame(0, indent), baseline, LOOKS.aboutLabel.colour),
        );
    });
    if (more === undefined) continue;
    const below = linesOf([{ text: more, face: "sans" }], "small", frame.width, "");
    drawParagraph(sheet, below, { element, tag: "LBody", look: "small", frame });
    sheet.y += 4;
  }
}
