import PDFDocument from "pdfkit";
import type { Bytes } from "../documents.server";
import { type Line, spacingOf } from "../typeset/lines.server";
import { type Direction, isRightToLeft, type Piece } from "../typeset/pieces.server";
import { FIRST_TOP, PAGE } from "./look";

type Element = PDFKit.PDFStructureElement;
/** Where a line may stand: its left edge, and how wide. */
export type Frame = { left: number; width: number };
/** A line in the table of contents. */
export type Contents = PDFKit.PDFOutline;
export type Sheet = ReturnType<typeof openSheet>;

type About = { title: string; author: string; language: string; direction: Direction; at: number };

/** A tagged PDF that is written on from top to bottom; the same content gives the same bytes. */
export function openSheet({ title, author, language, direction, at }: About) {
  const date = new Date(at);
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: "1.7",
    // @ts-expect-error Its types do not know this kind of document yet.
    subset: "PDF/UA",
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    autoFirstPage: false,
    // @ts-expect-error Its types know no document without a first font, which would be one that is not embedded.
    font: null,
    info: { Title: title, Author: author, Creator: "Undersigned", CreationDate: date, ModDate: date },
  });
  const root = doc.struct("Document");
  doc.addStructure(root);
  let rightToLeft = direction === "rtl";
  const towards = (): Direction => (rightToLeft ? "rtl" : "ltr");
  const known = new Set<string>();
  let y = 0;

  function newPage(): void {
    y = y === 0 ? FIRST_TOP : PAGE.top;
    doc.addPage();
  }
  newPage();

  /** From the edge where lines begin. */
  const frame = (start: number, width: number): Frame => {
    const inset = PAGE.start + start;
    return { left: rightToLeft ? PAGE.width - inset - width : inset, width };
  };

  /** Where the piece ends. */
  function drawPiece(piece: Piece, x: number, baseline: number, { size, spacing }: Line, colour: string): number {
    const { text, font } = piece;
    if (!known.has(font.name)) {
      doc.registerFont(font.name, Object(font.outlines));
      known.add(font.name);
    }
    const characterSpacing = spacingOf(piece, spacing);
    // Without `features` pdfkit sets word after word from left to right.
    const features = piece.rightToLeft ? { features: [] } : {};
    doc.font(font.name, size).fillColor(colour);
    doc.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic", characterSpacing, ...features });
    return x + piece.width * size + characterSpacing * text.length;
  }

  return {
    doc,
    root,
    get direction() {
      return towards();
    },
    /** From here on lines begin on the side where this direction has them. */
    turn(to: Direction): void {
      rightToLeft = to === "rtl";
    },
    frame,
    newPage,
    get y() {
      return y;
    },
    /** The next baseline's line begins here. */
    set y(at: number) {
      y = at;
    },
    room: () => PAGE.bottom - y,
    tag(parent: Element, type: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
      const element = doc.struct(type, options);
      parent.add(element);
      return element;
    },
    /** What is drawn inside is this element's content. */
    mark(element: Element, type: string, draw: () => void): void {
      const content = doc.markStructureContent(type);
      draw();
      doc.endMarkedContent();
      element.add(content);
    },
    /** What a screen reader passes over. */
    artifact(draw: () => void, type: "Pagination" | "Layout" = "Layout"): void {
      doc.markContent("Artifact", { type });
      draw();
      doc.endMarkedContent();
    },
    /** A line in the table of contents that leads to this page; `above`: the one that it is part of. */
    outline: (title: string, above: Contents = doc.outline): Contents => above.addItem(title),
    rule(y: number, { left, width }: Frame, colour: string, thickness: number): void {
      doc
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(thickness)
        .stroke(colour);
    },
    /** Draws a line and tells where it ends. Where it mixes directions, what it says is written beside what is drawn. */
    line(line: Line, { left, width }: Frame, baseline: number, colour: string, align = towards()): number {
      const start = align === "rtl" ? left + width - line.width : left;
      const mixed = isRightToLeft(line.text);
      if (mixed) doc.markContent("Span", { actual: line.text });
      let x = start;
      for (const piece of line.pieces) x = drawPiece(piece, x, baseline, line, colour);
      if (mixed) doc.endMarkedContent();
      return x;
    },
    drawPiece,
    /** An area that leads to an address, as content of its element. */
    link(element: Element, href: string, x: number, top: number, width: number, height: number): void {
      // Its types do not know what ties an annotation to the structure. The text has to be a String: a string is a name.
      const annotation: object = { structParent: element, Contents: Object(href) };
      doc.link(x, top, width, height, href, annotation);
    },
    /** A file of text that goes with the document. */
    attach(name: string, text: string, at: number): void {
      const when = new Date(at);
      const about = { type: "text/markdown", creationDate: when, modifiedDate: when, description: name };
      doc.file(Buffer.from(text), { name, ...about });
    },
    async end(): Promise<Bytes> {
      const parts: Buffer[] = [];
      doc.on("data", (part: Buffer) => void parts.push(part));
      const done = new Promise((resolve) => doc.on("end", resolve));
      doc.end();
      await done;
      return Uint8Array.from(Buffer.concat(parts));
    },
  };
}
