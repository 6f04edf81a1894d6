import type { Bytes } from "../documents/documents.server";
import type { Receipt } from "../documents/receipt-document";
import { hashedText } from "../domain/letter.server";
import type { Locale } from "../i18n";
import type { App } from "./app";

/** A receipt as a PDF; the same bytes for the same state. */
export const composeReceiptPdf = (app: App, receipt: Receipt, locale: Locale): Promise<Bytes> =>
  app.documents.receipt({ ...receipt, locale, textFile: hashedText(receipt.text) });
