import { OK } from "../colours";
import type { Sheet } from "./sheet.server";

const SIZE = 4.6;

/** The mark of domain evidence, drawn: no font of ours has it. For those who hear or copy the text it is the sign. */
export function drawMark(sheet: Sheet, { x, baseline }: { x: number; baseline: number }): number {
  const { doc, direction } = sheet;
  const left = direction === "rtl" ? x - SIZE - 3.2 : x + 3.2;
  doc.markContent("Span", { actual: " ✓" });
  doc
    .moveTo(left, baseline - 4.6)
    .lineTo(left + SIZE * 0.36, baseline - 2.9)
    .lineTo(left + SIZE, baseline - 7.2)
    .lineWidth(1.05)
    .lineCap("round")
    .lineJoin("round")
    .stroke(OK);
  doc.endMarkedContent();
  return SIZE;
}
