import type { SetName } from "../letter-document";
import type { Line } from "../typeset/lines.server";
import { isPrintable } from "../typeset/pieces.server";
import type { Item } from "./columns";
import { ASCENT, COLUMN, LOOKS } from "./look";
import { drawMark } from "./mark.server";
import { linesOf } from "./paragraph.server";
import type { Contents, Frame, Sheet } from "./sheet.server";

type Element = PDFKit.PDFStructureElement;

/** A country's heading or a name, as it stands in a column. */
export type Entry = Item & { draw(frame: Frame, top: number, again?: boolean): void; heading: boolean };

/** A country's heading; where its names go on overleaf it is drawn `again`, for the eye only. */
export function headingEntry(sheet: Sheet, section: Element, name: string, locale: string, contents: Contents): Entry {
  const { face, leading, before } = LOOKS.country;
  const lines = linesOf([{ text: name.toLocaleUpperCase(locale), face }], "country", COLUMN, locale);
  return {
    height: lines.length * leading,
    before,
    withNext: true,
    heading: true,
    draw(frame, top, again) {
      const draw = () => drawSet(sheet, lines, "country", frame, top);
      if (again) return sheet.artifact(draw, "Pagination");
      sheet.outline(name, contents);
      sheet.mark(sheet.tag(section, "H3", { actual: name }), "H3", draw);
    },
  };
}

/**
 * An organisation; where no font has its name, its website stands for it. `listOf`: the list, made with its first name.
 * `marks`: what is said of it in small.
 */
export function nameEntry(
  sheet: Sheet,
  listOf: () => Element,
  { organisation, website, country, evidence, representative }: SetName,
  marks: readonly string[],
): Entry {
  const shown = isPrintable(organisation, "text") ? organisation : new URL(website).hostname;
  const language = country === "JP" ? "ja" : "";
  const lines = linesOf([{ text: shown, face: "text" }], "name", COLUMN - 9, language);
  const who = [...(representative ? [`${representative.name}, ${representative.role}`] : []), ...marks].join(" · ");
  const people = who === "" ? [] : linesOf([{ text: who, face: "italic" }], "representative", COLUMN, language);
  const nameHeight = lines.length * LOOKS.name.leading;
  return {
    height: nameHeight + people.length * LOOKS.representative.leading,
    before: LOOKS.name.before,
    withNext: false,
    heading: false,
    draw(frame, top) {
      const item = sheet.tag(sheet.tag(listOf(), "LI"), "LBody");
      sheet.mark(item, "LBody", () => {
        const end = drawSet(sheet, lines, "name", frame, top);
        if (evidence.includes("domain")) drawMark(sheet, end);
        drawSet(sheet, people, "representative", frame, top + nameHeight);
      });
    },
  };
}

/** A country, and how many at the other end of its line. */
export function numberEntry(sheet: Sheet, list: Element, name: string, listed: string): Entry {
  const { leading, before, colour } = LOOKS.name;
  const [number] = linesOf([{ text: listed, face: "text" }], "name", COLUMN, "");
  const lines = linesOf([{ text: name, face: "text" }], "name", COLUMN - (number?.width ?? 0) - 12, "");
  const end = sheet.direction === "rtl" ? "ltr" : "rtl";
  return {
    height: lines.length * leading,
    before,
    withNext: false,
    heading: false,
    draw(frame, top) {
      sheet.mark(sheet.tag(sheet.tag(list, "LI"), "LBody"), "LBody", () => {
        drawSet(sheet, lines, "name", frame, top);
        if (number) sheet.line(number, frame, top + leading * ASCENT, colour, end);
      });
    },
  };
}

/** Where the last line ends, and on which side the next thing stands. */
function drawSet(
  sheet: Sheet,
  lines: readonly Line[],
  look: "country" | "name" | "representative",
  frame: Frame,
  top: number,
) {
  const { leading, colour } = LOOKS[look];
  let end = { x: frame.left, baseline: top };
  lines.forEach((line, at) => {
    const baseline = top + at * leading + leading * ASCENT;
    const right = sheet.line(line, frame, baseline, colour);
    end = { x: sheet.direction === "rtl" ? right - line.width : right, baseline };
  });
  return end;
}
