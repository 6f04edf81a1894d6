import { countPhrase, dictionary, direction } from "~/i18n";
import { INK, INK_2, PAPER, RULE, SEAL } from "../colours";
import type { Bytes } from "../documents.server";
import type { Face } from "../fonts/font.server";
import type { CardDocument } from "../letter-document";
import { type Line, setLines } from "../typeset/lines.server";
import { outline, toPng } from "./picture.server";
import { EDGE, HEIGHT, placeTitle, WIDTH } from "./title.server";

/** A line, and where its baseline is. */
export type Placed = { line: Line; baseline: number; colour: string };

/** The picture for links to a letter: who writes, what, and how many have signed. 1200 by 630, a PNG. */
export async function drawCard({ language, locale, title, from, to, listed, countries }: CardDocument): Promise<Bytes> {
  const words = dictionary(locale);
  const towards = direction(language);
  const inner = WIDTH - 2 * EDGE;
  const set = (text: string, face: Face, size: number, baseline: number, colour: string, spacing = 0): Placed[] =>
    setLines([{ text, face }], { size, spacing, width: inner, language: "" })
      .slice(0, 1)
      .map((line) => ({ line, baseline, colour }));

  const { kicker, to: toWord } = words.site.letter;
  const placed = [
    ...set(from, "bold", 34, 96, INK),
    ...set(kicker.toLocaleUpperCase(locale), "label", 23, 194, SEAL, 2),
    ...placeTitle(title, language),
    // A letter without names says to whom it is: nobody is asked to follow no one.
    ...(listed > 0
      ? set(countPhrase(words, listed, countries), "title", 46, 568, INK)
      : set(`${toWord}: ${to}`, "sans", 34, 564, INK_2)),
  ];
  const rules = [130, 506].map((y) => `<path d="M${EDGE} ${y}h${inner}" stroke="${RULE}" stroke-width="2"/>`);
  const ground = `<path fill="${PAPER}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`;
  const texts = placed.map(({ line, baseline, colour }) => {
    const left = towards === "rtl" ? WIDTH - EDGE - line.width : EDGE;
    return outline(line, left, baseline, colour);
  });
  return toPng(WIDTH, HEIGHT, [ground, ...rules, ...texts].join(""));
}
