import type { EventType } from "./event";

/** After these there is nothing to give a receipt of. */
const ENDS = ["signature.disowned", "signature.replaced", "signature.purged", "signature.erased"] as const;

/** What a receipt tells of, each at its place in the chain. */
export type ReceiptEvent = Exclude<Extract<EventType, `signature.${string}`>, (typeof ENDS)[number]>;

export const isReceiptEvent = (type: EventType): type is ReceiptEvent =>
  type.startsWith("signature.") && !ENDS.some((end) => end === type);
