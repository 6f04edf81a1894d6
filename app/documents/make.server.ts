import { drawCard } from "./card/card.server";
import type { Bytes } from "./documents.server";
import { setLetter } from "./letter/letter.server";
import type { CardDocument, LetterDocument } from "./letter-document";

export type Order = { kind: "letter"; document: LetterDocument } | { kind: "card"; document: CardDocument };

export function make(order: Order): Promise<Bytes> {
  return order.kind === "letter" ? setLetter(order.document) : drawCard(order.document);
}
