import bidiFactory from "bidi-js";
import { direction } from "~/i18n";
import { type Face, type Font, findFont } from "../fonts/font.server";

const bidi = bidiFactory();

export type Direction = "ltr" | "rtl";
/** Text in one look; `link` is an address. */
export type Span = { text: string; face: Face; link?: string };
/** Text in one font, direction and look, and at size 1 its width. */
export type Piece = {
  text: string;
  font: Font;
  rightToLeft: boolean;
  level: number;
  link: string | null;
  width: number;
};

/** Text as it can be set: characters that no font has are gone or replaced. */
export type Prepared = { spans: Span[]; text: string; levels: Uint8Array | null; first: string | null };

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** What every face of ours has: most of most texts, and no more work than this. */
const PLAIN = /^[\x20-\x7E]*$/;
/** A character with what sits on it. */
const CLUSTER = /\P{M}[\p{M}\u200C\u200D]*|\p{M}+/gu;
/** Pictures in a text, and what chooses between their forms: print leaves them out. */
const PICTURE =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}](?<![\d#*©®™])|\p{Variation_Selector}|\u20E3/u;

export const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text);

/** `language`: "" where nobody knows it; then a text reads as its first letter does. */
export function prepare(spans: readonly Span[], language: string): Prepared {
  const whole = spans.map(({ text }) => text).join("");
  const first = language.startsWith("ja") || JAPANESE.test(whole) ? "jp" : null;
  const printable = spans.map((span) => ({ ...span, text: printableText(span, first) }));
  const text = printable.map((span) => span.text).join("");
  const base = language === "" ? "auto" : direction(language);
  const levels = base === "rtl" || isRightToLeft(text) ? bidi.getEmbeddingLevels(text, base).levels : null;
  return { spans: printable, text, levels, first };
}

/** Whether all of a text can be set, pictures aside. */
export function isPrintable(text: string, face: Face): boolean {
  if (PLAIN.test(text)) return /\S/.test(text);
  const clusters = text.normalize("NFC").match(CLUSTER) ?? [];
  const shown = clusters.filter((cluster) => !PICTURE.test(cluster) && cluster.trim() !== "");
  return shown.length > 0 && shown.every((cluster) => findFont(face, null, cluster) ?? plainer(cluster, face, null));
}

function printableText({ text, face }: Span, first: string | null): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFC").replace(CLUSTER, (cluster) => {
    if (cluster === "\n" || findFont(face, first, cluster)) return cluster;
    if (PICTURE.test(cluster)) return "";
    // The narrow spaces of French are in no face of ours; what they keep together stays together.
    if (cluster.trim() === "") return "\u00A0";
    return plainer(cluster, face, first) ?? "?";
  });
}

/** The same without its ornament, where a font has that: a letter of a mathematical alphabet, a mark too many. */
function plainer(cluster: string, face: Face, first: string | null): string | undefined {
  const simple = [cluster.normalize("NFKC"), ...Array.from(cluster).slice(0, 1)];
  return simple.find((candidate) => /\S/.test(candidate) && findFont(face, first, candidate));
}

/** The part from `from` to `to` as pieces, in the order of reading. */
export function pieces({ spans, text, levels, first }: Prepared, from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const { face, link = null, text: inside } of spans) {
    const end = start + inside.length;
    const part = text.slice(Math.max(from, start), Math.min(to, end));
    let at = Math.max(from, start);
    const plain = levels === null && PLAIN.test(part) ? findFont(face, null, "a") : undefined;
    if (plain && part !== "") found.push({ text: part, font: plain, rightToLeft: false, level: 0, link, width: 0 });
    else if (at < end && part !== "") {
      for (const [cluster] of part.matchAll(CLUSTER)) {
        const level = levels?.[at] ?? 0;
        at += cluster.length;
        const last = found.at(-1);
        const joins = last?.level === level && last.link === link;
        const font = (joins && staysIn(last.font, face, cluster)) || findFont(face, first, cluster);
        if (!font) continue;
        const set = level % 2 === 1 ? mirrored(cluster) : cluster;
        if (joins && last.font === font) last.text += set;
        else found.push({ text: set, font, rightToLeft: level % 2 === 1, level, link, width: 0 });
      }
    }
    start = end;
  }
  for (const piece of found) piece.width = piece.font.width(piece.text);
  return found;
}

/** Spaces and signs of no script stay in the font of the word before them; letters look for the face's own. */
const staysIn = (font: Font, face: Face, cluster: string): Font | undefined => {
  if (font.face !== face && !/^[\p{sc=Common}\p{sc=Inherited}]+$/u.test(cluster)) return undefined;
  return Array.from(cluster).every((one) => font.outlines.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))
    ? font
    : undefined;
};

const mirrored = (cluster: string) => bidi.getMirroredCharacter(cluster) ?? cluster;

/** From left to right, as they stand on the line. */
export function inVisualOrder(line: readonly Piece[]): Piece[] {
  const order = [...line];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while ((order[end]?.level ?? -1) >= level) end += 1;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return order;
}

/** fontkit turns letters from right to left by itself, but not signs and spaces alone, which it takes for Latin ones. */
export const asDrawn = (piece: Piece): Piece =>
  piece.rightToLeft && !isRightToLeft(piece.text) ? { ...piece, text: [...piece.text].reverse().join("") } : piece;
