import type { LetterDocument } from "../letter-document";
import { setLines } from "../typeset/lines.server";
import { LOOKS, WIDTH } from "./look";
import { linesOf } from "./paragraph.server";
import type { Sheet } from "./sheet.server";

const HEAD = 56;
const FOOT = 806;
const { size, colour, face } = LOOKS.running;

type Running = Pick<LetterDocument, "title" | "from" | "url" | "language">;

/** Page numbers on every page, and from the second on who writes and what: written last, when the pages are known. */
export function drawRunning(sheet: Sheet, { title, from, url, language }: Running): void {
  const { count } = sheet.doc.bufferedPageRange();
  const opposite = sheet.direction === "rtl" ? "ltr" : "rtl";
  const one = (text: string) => linesOf([{ text, face }], "running", Number.POSITIVE_INFINITY, "")[0];
  const sender = one(from);
  const about = oneLine(title, WIDTH - (sender?.width ?? 0) - 24, language);
  const address = one(url.replace(/^https?:\/\//, ""));
  const frame = sheet.frame(0, WIDTH);
  for (let page = 0; page < count; page += 1) {
    sheet.doc.switchToPage(page);
    const number = one(`${page + 1} / ${count}`);
    sheet.artifact(() => {
      if (page > 0 && sender) sheet.line(sender, frame, HEAD, colour);
      if (page > 0 && about) sheet.line(about, frame, HEAD, colour, opposite);
      if (address) sheet.line(address, frame, FOOT, colour);
      if (number) sheet.line(number, frame, FOOT, colour, opposite);
    }, "Pagination");
  }
}

/** As much as one line holds. */
function oneLine(text: string, width: number, language: string) {
  const setting = { size, language };
  const lines = setLines([{ text, face }], { ...setting, width: Math.max(80, width - size) });
  const begin = lines[0];
  if (lines.length < 2 || !begin) return begin;
  return setLines([{ text: `${begin.text} …`, face }], { ...setting, width: Number.POSITIVE_INFINITY })[0];
}
