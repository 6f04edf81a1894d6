import LineBreaker from "linebreak";
import { asDrawn, inVisualOrder, type Piece, pieces, prepare, type Span } from "./pieces.server";

export type Setting = {
  size: number;
  /** Of the line; Infinity: one line. */
  width: number;
  /** Of the text; "" where nobody knows it. */
  language: string;
  /** Between letters, for words in capitals. */
  spacing?: number;
};

/** A line as it is drawn, its pieces from left to right; the unit of every length is that of the size. */
export type Line = {
  pieces: Piece[];
  width: number;
  size: number;
  spacing: number;
  /** What it says in the order of reading. */
  text: string;
};

/** `visible`: its width without the spaces at its end. */
type Chunk = { pieces: Piece[]; width: number; visible: number };

/** Breaks a paragraph into lines where its language and script let it be broken; what is too long for a line anywhere. */
export function setLines(spans: readonly Span[], setting: Setting): Line[] {
  const { size, width, language, spacing = 0 } = setting;
  const prepared = prepare(spans, language);
  const lines: Line[] = [];
  let line: Chunk[] = [];
  let filled = 0;
  const close = () => {
    if (line.length > 0) lines.push(joined(line, size, spacing));
    line = [];
    filled = 0;
  };
  for (const [from, to, required] of breaks(prepared.text)) {
    for (const chunk of fitting(chunkOf(pieces(prepared, from, to), size, spacing), setting)) {
      if (filled + chunk.visible > width) close();
      line.push(chunk);
      filled += chunk.width;
    }
    if (required) close();
  }
  close();
  return lines;
}

/** A title's lines, as even as they can be without being more. */
export function setEvenLines(spans: readonly Span[], setting: Setting): Line[] {
  const lines = setLines(spans, setting);
  let [narrow, wide] = [setting.width / 3, setting.width];
  while (wide - narrow > setting.size / 4) {
    const width = (narrow + wide) / 2;
    if (setLines(spans, { ...setting, width }).length > lines.length) narrow = width;
    else wide = width;
  }
  return setLines(spans, { ...setting, width: wide });
}

function* breaks(text: string): Generator<[from: number, to: number, required: boolean]> {
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    yield [from, next.position, next.required && next.position < text.length];
    from = next.position;
  }
}

function chunkOf(parts: Piece[], size: number, spacing: number): Chunk {
  const width = total(parts, size, spacing);
  const visible = total(withoutEnd(parts), size, spacing);
  return { pieces: parts, width, visible };
}

/** A word that no line can hold, in parts that it can. */
function fitting(chunk: Chunk, { width, size, spacing = 0 }: Setting): Chunk[] {
  if (chunk.visible <= width) return [chunk];
  const letters = chunk.pieces.flatMap((piece) =>
    Array.from(piece.text, (text) => ({ ...piece, text, width: piece.font.width(text) })),
  );
  const parts: Piece[][] = [[]];
  for (const letter of letters) {
    const part = parts.at(-1) ?? [];
    if (part.length > 0 && total([...part, letter], size, spacing) > width) parts.push([letter]);
    else part.push(letter);
  }
  return parts.map((part) => chunkOf(part, size, spacing));
}

function joined(chunks: Chunk[], size: number, spacing: number): Line {
  const reading = withoutEnd(chunks.flatMap((chunk) => chunk.pieces));
  const set: Piece[] = [];
  for (const piece of inVisualOrder(reading)) {
    const last = set.at(-1);
    if (last && last.font === piece.font && last.level === piece.level && last.link === piece.link) {
      last.text = piece.rightToLeft ? piece.text + last.text : last.text + piece.text;
      last.width += piece.width;
    } else set.push({ ...piece });
  }
  return {
    pieces: set.map(asDrawn),
    width: total(set, size, spacing),
    size,
    spacing,
    text: reading.map(({ text }) => text).join(""),
  };
}

/** Spaces at a line's end are not set, wherever the direction puts that end. */
function withoutEnd(parts: Piece[]): Piece[] {
  const last = parts.at(-1);
  if (!last || !/\s$/.test(last.text)) return parts;
  const text = last.text.trimEnd();
  const rest = parts.slice(0, -1);
  return text === "" ? withoutEnd(rest) : [...rest, { ...last, text, width: last.font.width(text) }];
}

const total = (parts: readonly Piece[], size: number, spacing: number) =>
  parts.reduce((sum, piece) => sum + piece.width * size + spacingOf(piece, spacing) * piece.text.length, 0);

/** Joined scripts are not spaced out. */
export const spacingOf = ({ rightToLeft }: Piece, spacing: number) => (rightToLeft ? 0 : spacing);
