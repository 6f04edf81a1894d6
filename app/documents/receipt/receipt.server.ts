import { dictionary, direction, format } from "~/i18n";
import type { Bytes } from "../documents.server";
import { drawBody } from "../letter/body.server";
import { drawHead } from "../letter/head.server";
import { drawRunning } from "../letter/running.server";
import { openSheet } from "../letter/sheet.server";
import type { ReceiptDocument } from "../receipt-document";
import { drawAbout } from "./about.server";
import { drawChain } from "./chain.server";
import { drawProof } from "./proof.server";
import { textFileName } from "./text-file";

/** A signature's receipt as a PDF, set like the letter, whose text follows on pages of its own. */
export async function setReceipt(receipt: ReceiptDocument): Promise<Bytes> {
  const { locale, organisation, letter, text, asOf, controller } = receipt;
  const words = dictionary(locale);
  const formats = format(locale);
  const title = words.receipt.title(organisation, text.title);
  const sheet = openSheet({ title, author: controller, language: locale, direction: direction(locale), at: asOf });
  const drawing = { sheet, section: sheet.tag(sheet.root, "Sect"), receipt, words, format: formats };
  drawAbout(drawing);
  drawChain(drawing);
  drawProof(drawing);

  sheet.newPage();
  sheet.turn(direction(text.language));
  const section = sheet.tag(sheet.root, "Sect", { lang: text.language });
  drawHead(sheet, section, { ...text, locale, kicker: words.receipt.theText }, words, formats);
  drawBody(sheet, section, text.body, text.language);
  sheet.turn(direction(locale));
  drawRunning(sheet, { ...text, url: letter.url });
  sheet.attach(textFileName(receipt), receipt.textFile, asOf);
  return sheet.end();
}
