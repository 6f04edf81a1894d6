import { LOOKS, MEASURE } from "./look";
import { blocksOf, type Container } from "./markdown";
import { drawParagraph, linesOf } from "./paragraph.server";
import type { Sheet } from "./sheet.server";

type Element = PDFKit.PDFStructureElement;

const INDENT = 20;
const KEEP = 40;

/** The letter's text: headings, paragraphs, lists, emphasis, links. */
export function drawBody(sheet: Sheet, section: Element, body: string, language: string): void {
  const elements = new Map<Container, Element>();
  const parentOf = (inside: readonly Container[]) =>
    inside.reduce((parent, container) => {
      const element = elements.get(container) ?? sheet.tag(parent, container.tag);
      elements.set(container, element);
      return element;
    }, section);

  for (const { inside, tag, look, spans, depth, label } of blocksOf(body)) {
    const heading = tag.startsWith("H");
    const labelElement = label === null ? null : sheet.tag(parentOf(inside.slice(0, -1)), "Lbl");
    const around = parentOf(inside);
    const frame = sheet.frame(depth * INDENT, MEASURE - depth * INDENT);
    const lines = linesOf(spans, look, frame.width, language);
    if (lines.length === 0) continue;
    const element = sheet.tag(around, tag);
    drawParagraph(sheet, lines, { element, tag, look, frame, keep: heading ? KEEP : 0 }, (baseline) => {
      if (heading) sheet.outline(spans.map(({ text }) => text).join(""));
      if (labelElement && label) drawLabel(sheet, labelElement, label, depth, baseline);
    });
  }
}

function drawLabel(sheet: Sheet, element: Element, label: string, depth: number, baseline: number): void {
  const { colour } = LOOKS.kicker;
  const [line] = linesOf([{ text: label, face: "label" }], "label", Number.POSITIVE_INFINITY, "en");
  if (line)
    sheet.mark(element, "Lbl", () => sheet.line(line, sheet.frame((depth - 1) * INDENT, INDENT), baseline, colour));
}
