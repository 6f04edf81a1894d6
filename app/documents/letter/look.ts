import { INK, INK_2, INK_3, SEAL } from "../colours";
import type { Face } from "../fonts/font.server";

/** Points. A4, with the outer margin at the end of the lines; the text is narrower than the page, for reading. */
export const PAGE = { width: 595.28, height: 841.89, top: 92, bottom: 770, start: 72, end: 58 };
export const FIRST_TOP = 76;
export const MEASURE = 412;
/** How far down in a line its baseline is. */
export const ASCENT = 0.75;
export const WIDTH = PAGE.width - PAGE.start - PAGE.end;
export const COLUMNS = 3;
export const GAP = 24;
export const COLUMN = (WIDTH - (COLUMNS - 1) * GAP) / COLUMNS;

export type Look = { face: Face; size: number; leading: number; before: number; colour: string; spacing?: number };

const looks = <Name extends string>(table: Record<Name, Look>) => table;

export const LOOKS = looks({
  kicker: { face: "label", size: 8.5, leading: 11, before: 0, colour: SEAL, spacing: 0.7 },
  title: { face: "title", size: 30, leading: 33, before: 7, colour: INK },
  about: { face: "sans", size: 9.5, leading: 14, before: 0, colour: INK },
  aboutLabel: { face: "sans", size: 9.5, leading: 14, before: 0, colour: INK_3 },
  text: { face: "text", size: 11.25, leading: 16.5, before: 8.5, colour: INK },
  item: { face: "text", size: 11.25, leading: 16.5, before: 4.5, colour: INK },
  heading: { face: "bold", size: 14, leading: 18, before: 20, colour: INK },
  subheading: { face: "bold", size: 11.25, leading: 16.5, before: 14, colour: INK },
  label: { face: "label", size: 9.25, leading: 16.5, before: 0, colour: SEAL },
  code: { face: "sans", size: 9.5, leading: 13, before: 8.5, colour: INK_2 },
  undersigned: { face: "flourish", size: 27, leading: 31, before: 0, colour: INK },
  count: { face: "sans", size: 9.5, leading: 14, before: 5, colour: INK_2 },
  country: { face: "label", size: 7.5, leading: 10, before: 15, colour: INK_3, spacing: 0.55 },
  name: { face: "text", size: 10.75, leading: 13, before: 5.5, colour: INK },
  representative: { face: "italic", size: 8.75, leading: 11, before: 0, colour: INK_2 },
  small: { face: "sans", size: 8, leading: 11.5, before: 0, colour: INK_2 },
  smallLabel: { face: "label", size: 8, leading: 11.5, before: 0, colour: INK_2 },
  running: { face: "sans", size: 8, leading: 10, before: 0, colour: INK_3 },
});
