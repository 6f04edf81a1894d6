import type { LoaderFunctionArgs } from "@remix-run/node";
import { hashedText } from "~/domain/letter.server";
import { receiptFile, receiptOf } from "~/http/receipt.server";
import { receiptJson } from "~/http/receipt-json";

/** The receipt for programs. */
export function loader(args: LoaderFunctionArgs): Response {
  const { receipt } = receiptOf(args);
  return new Response(receiptJson(receipt, hashedText(receipt.text)), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `inline; filename="${receiptFile(receipt, "json")}"`,
    },
  });
}
