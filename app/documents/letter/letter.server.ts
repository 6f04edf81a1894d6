import { dictionary, direction, format } from "~/i18n";
import type { Bytes } from "../documents.server";
import type { LetterDocument } from "../letter-document";
import { drawBody } from "./body.server";
import { drawColophon } from "./colophon.server";
import { drawHead } from "./head.server";
import { drawRunning } from "./running.server";
import { openSheet } from "./sheet.server";
import { drawUndersigned } from "./undersigned.server";

/** The letter and its names as a PDF to hand over, set like a printed letter. */
export async function setLetter(document: LetterDocument): Promise<Bytes> {
  const { title, from, language, locale, body, asOf } = document;
  const words = dictionary(locale);
  const formats = format(locale);
  const sheet = openSheet({ title, author: from, language, direction: direction(language), at: asOf });
  const section = sheet.tag(sheet.root, "Sect");
  drawHead(sheet, section, { ...document, kicker: words.site.letter.kicker }, words, formats);
  drawBody(sheet, section, body, language);
  drawUndersigned(sheet, document, { words, format: formats });
  drawColophon(sheet, document, words, formats);
  drawRunning(sheet, document);
  return sheet.end();
}
