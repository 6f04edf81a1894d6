import { drawCard } from "./card/card.server";
import type { Bytes } from "./documents.server";
import { setLetter } from "./letter/letter.server";
import type { CardDocument, LetterDocument } from "./letter-document";
import { setReceipt } from "./receipt/receipt.server";
import type { ReceiptDocument } from "./receipt-document";

export type Order =
  | { kind: "letter"; document: LetterDocument }
  | { kind: "receipt"; document: ReceiptDocument }
  | { kind: "card"; document: CardDocument };

export function make(order: Order): Promise<Bytes> {
  switch (order.kind) {
    case "letter":
      return setLetter(order.document);
    case "receipt":
      return setReceipt(order.document);
    case "card":
      return drawCard(order.document);
  }
}
