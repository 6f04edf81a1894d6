import { LOOKS, MEASURE } from "../letter/look";
import { drawParagraph, linesOf } from "../letter/paragraph.server";
import { drawHeading } from "./about.server";
import type { Drawing } from "./drawing";
import { textFileName } from "./text-file";

/** What it proves, in plain words, and how anybody checks it. */
export function drawProof(drawing: Drawing): void {
  const { sheet, section, receipt, words } = drawing;
  const { events, vouched, controller, letter, locale } = receipt;
  const say = words.receipt;
  const last = events.at(-1);
  drawHeading(drawing, say.proves);
  let before = 0;
  for (const text of [
    vouched ? say.vouched : say.byMail,
    say.sameText(textFileName(receipt), "#\u00A0"),
    say.sameChain(`undersigned verify-log --event ${last?.index ?? 1}`),
    say.answers(controller, letter.contact),
  ]) {
    const lines = linesOf([{ text, face: LOOKS.about.face }], "about", MEASURE, locale);
    const frame = sheet.frame(0, MEASURE);
    drawParagraph(sheet, lines, { element: sheet.tag(section, "P"), tag: "P", look: "about", frame, before });
    before = 5;
  }
}
