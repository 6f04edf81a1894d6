import { INK } from "../colours";
import { setEvenLines } from "../typeset/lines.server";
import type { Placed } from "./card.server";

export const WIDTH = 1200;
export const HEIGHT = 630;
export const EDGE = 76;

/** The size is the first at which the title takes no more lines than that; the last one's lines end where room does. */
const SIZES = [
  { size: 88, most: 2 },
  { size: 72, most: 3 },
  { size: 56, most: 4 },
  { size: 44, most: 5 },
];
const TOP = 214;
const ROOM = 272;
const LEADING = 1.06;
const ASCENT = 0.84;

/** The title as large as it fits, in the middle of its room. */
export function placeTitle(title: string, language: string): Placed[] {
  const width = WIDTH - 2 * EDGE;
  const sets = SIZES.map(({ size, most }) => {
    const lines = setEvenLines([{ text: title, face: "title" }], { size, width, language });
    return { size, fits: lines.length <= most, lines: lines.slice(0, most) };
  });
  const chosen = sets.find(({ fits }) => fits) ?? sets.at(-1);
  if (!chosen) return [];
  const { size, lines } = chosen;
  const top = TOP + (ROOM - lines.length * size * LEADING) / 2;
  return lines.map((line, at) => ({ line, baseline: top + (at * LEADING + ASCENT) * size, colour: INK }));
}
