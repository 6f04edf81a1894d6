import { type Line, setLines } from "../typeset/lines.server";
import type { Span } from "../typeset/pieces.server";
import { ASCENT, LOOKS } from "./look";
import type { Frame, Sheet } from "./sheet.server";

type Element = PDFKit.PDFStructureElement;

/** Never one line alone at the foot or the head of a page. */
const TOGETHER = 2;

type Paragraph = {
  element: Element;
  tag: string;
  look: keyof typeof LOOKS;
  frame: Frame;
  before?: number;
  /** Stays with what follows: so much of that stands below it on the page. */
  keep?: number;
};

export function linesOf(spans: readonly Span[], name: keyof typeof LOOKS, width: number, language: string): Line[] {
  const { size, spacing = 0 } = LOOKS[name];
  return setLines(spans, { size, spacing, width, language });
}

/** Draws lines from where the sheet stands, over as many pages as they take; `first` is drawn beside the first line. */
export function drawParagraph(
  sheet: Sheet,
  lines: readonly Line[],
  paragraph: Paragraph,
  first?: (baseline: number) => void,
): void {
  const { leading, before } = LOOKS[paragraph.look];
  sheet.y += paragraph.before ?? before;
  for (let at = 0; at < lines.length; ) {
    const count = fitting(sheet, lines.length - at, leading, paragraph.keep ?? 0);
    if (count === 0) {
      sheet.newPage();
      continue;
    }
    const top = sheet.y;
    if (at === 0) first?.(top + leading * ASCENT);
    drawLines(sheet, lines.slice(at, at + count), paragraph, top);
    sheet.y = top + count * leading;
    at += count;
    if (at < lines.length) sheet.newPage();
  }
}

function fitting(sheet: Sheet, left: number, leading: number, keep: number): number {
  const fits = Math.floor(sheet.room() / leading);
  if (fits * leading >= left * leading + keep || (fits >= left && keep === 0)) return left;
  if (keep > 0 || fits < TOGETHER) return 0;
  const count = Math.min(fits, left - TOGETHER);
  return count < TOGETHER ? 0 : count;
}

function drawLines(sheet: Sheet, lines: readonly Line[], paragraph: Paragraph, top: number): void {
  const { element, tag, look, frame } = paragraph;
  const { leading, colour } = LOOKS[look];
  const linked = lines.some((line) => line.pieces.some(({ link }) => link !== null));
  const draw = (line: Line, at: number) => {
    const baseline = top + at * leading + leading * ASCENT;
    if (linked) drawLinked(sheet, line, paragraph, baseline);
    else sheet.line(line, frame, baseline, colour);
  };
  if (linked) lines.forEach(draw);
  else sheet.mark(element, tag, () => lines.forEach(draw));
}

/** Piece by piece: what leads somewhere is an element of its own among the paragraph's text. */
function drawLinked(sheet: Sheet, line: Line, { element, tag, look, frame }: Paragraph, baseline: number): void {
  const { leading, colour } = LOOKS[look];
  let x = sheet.direction === "rtl" ? frame.left + frame.width - line.width : frame.left;
  for (const piece of line.pieces) {
    const start = x;
    const draw = () => {
      x = sheet.drawPiece(piece, start, baseline, line, colour);
    };
    if (piece.link === null) {
      sheet.mark(element, tag, draw);
      continue;
    }
    const link = sheet.tag(element, "Link");
    sheet.mark(link, "Link", () => {
      draw();
      sheet.rule(baseline + UNDERLINE, { left: start, width: x - start }, colour, 0.4);
    });
    sheet.link(link, piece.link, start, baseline - leading * ASCENT, x - start, leading);
  }
}

const UNDERLINE = 1.8;
