import type { Dictionary, Format } from "~/i18n";
import type { Sheet } from "../letter/sheet.server";
import type { ReceiptDocument } from "../receipt-document";

/** What each part of a receipt is drawn from. */
export type Drawing = {
  sheet: Sheet;
  section: PDFKit.PDFStructureElement;
  receipt: ReceiptDocument;
  words: Dictionary;
  format: Format;
};
