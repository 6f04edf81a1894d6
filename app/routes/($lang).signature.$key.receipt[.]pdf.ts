import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfResponse } from "~/http/pdf";
import { receiptFile, receiptOf } from "~/http/receipt.server";
import { composeReceiptPdf } from "~/usecases/compose-receipt-pdf.server";

/** What was signed, when, and where it stands in the chain of events, to keep. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { receipt, locale } = receiptOf(args);
  return pdfResponse(await composeReceiptPdf(args.context.app, receipt, locale), receiptFile(receipt, "pdf"));
}
