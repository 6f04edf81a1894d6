import type { PublicEvidence } from "~/domain/evidence";
import type { Dictionary, Format } from "~/i18n";
import { RULE } from "../colours";
import type { LetterDocument } from "../letter-document";
import type { Line } from "../typeset/lines.server";
import type { Span } from "../typeset/pieces.server";
import { LOOKS, WIDTH } from "./look";
import { drawMark } from "./mark.server";
import { drawParagraph, linesOf } from "./paragraph.server";
import type { Sheet } from "./sheet.server";

/** What the marks mean, and how anybody can check the document: at its end, in small. */
export function drawColophon(sheet: Sheet, document: LetterDocument, words: Dictionary, format: Format): void {
  const { locale, names } = document;
  const shows = (kind: PublicEvidence) => names?.some(({ evidence }) => evidence.includes(kind)) ?? false;
  const marked = shows("domain");
  const vouched: Span[] = [
    { text: `${words.list.vouchedWord} `, face: "italic" },
    { text: words.list.vouchedLegend, face: "sans" },
  ];
  const earlier = names?.find((name) => name.earlier !== null)?.earlier ?? null;
  const signed: Span[] = [
    { text: `${words.site.letter.version(earlier ?? 0)} `, face: "italic" },
    { text: words.newVersion.legend, face: "sans" },
  ];
  const marks = [...(shows("vouched") ? [vouched] : []), ...(earlier === null ? [] : [signed])];
  const below = [...marks, ...checks(document, words, format)];
  const facts = below.map((spans) => linesOf(spans, "small", WIDTH, locale));
  const legend = marked ? linesOf([{ text: words.list.legend, face: "sans" }], "small", WIDTH - INDENT, locale) : [];
  const height = [legend, ...facts].reduce((sum, lines) => sum + lines.length * LOOKS.small.leading + SPACE, 2 * SPACE);
  sheet.y += 22;
  if (sheet.room() < height) sheet.newPage();
  const section = sheet.tag(sheet.root, "Sect", { lang: locale });
  sheet.artifact(() => sheet.rule(sheet.y, sheet.frame(0, WIDTH), RULE, 0.6));
  sheet.y += 5;
  const draw = (lines: readonly Line[], start: number, first?: (baseline: number) => void) => {
    const frame = sheet.frame(start, WIDTH - start);
    drawParagraph(
      sheet,
      lines,
      { element: sheet.tag(section, "P"), tag: "P", look: "small", frame, before: SPACE },
      first,
    );
  };
  if (marked) draw(legend, INDENT, (baseline) => drawLegendMark(sheet, section, baseline));
  for (const lines of facts) draw(lines, 0);
}

const SPACE = 4;
const INDENT = 13;

function drawLegendMark(sheet: Sheet, section: PDFKit.PDFStructureElement, baseline: number): void {
  const { left, width } = sheet.frame(0, 0);
  sheet.mark(sheet.tag(section, "Span"), "Span", () => drawMark(sheet, { x: left + width, baseline: baseline + 1 }));
}

function checks(
  { textSha256, listSha256, url, listUrl, revision, paused }: LetterDocument,
  { site, documents }: Dictionary,
  format: Format,
): Span[][] {
  const fact = (label: string, value: string, link?: string): Span[] => [
    { text: `${label} `, face: "label" },
    { text: value, face: "sans", link },
  ];
  return [
    fact(site.version.fingerprint, textSha256),
    ...(paused ? [] : [fact(documents.list, listUrl, listUrl)]),
    ...(listSha256 === null ? [] : [fact(documents.listFingerprint(format.number(revision)), listSha256)]),
    fact(documents.letter, url, url),
  ];
}
