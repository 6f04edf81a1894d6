import type { EventType } from "./event";
import type { Status } from "./signature";

/** What can be done to many signatures at once. */
export const BULK_ACTS = ["approve", "decline"] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** First it is shown, and nothing is done; then it is done and undone in batches. */
export const BULK_STATES = ["shown", "doing", "done", "undoing", "undone"] as const;
export type BulkState = (typeof BULK_STATES)[number];

/** Of one signature: shown; done, or left out; afterwards undone, or kept as it is. */
export const ITEM_STATES = ["shown", "done", "left", "undone", "kept"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Why one was left out, or could not be put back. */
export const ITEM_REASONS = ["changed", "similar", "twin"] as const;
export type ItemReason = (typeof ITEM_REASONS)[number];

/** What each state works off, and where that leads. */
export const WORK = {
  doing: { of: "shown", ends: "done", event: "bulk.started" },
  undoing: { of: "done", ends: "undone", event: "bulk.undone" },
} as const satisfies Partial<Record<BulkState, { of: ItemState; ends: BulkState; event: EventType }>>;
export type Working = keyof typeof WORK;

/** Where an act leaves its signature. */
export const LEAVES = { approve: "listed", decline: "declined" } as const satisfies Record<BulkAct, Status>;

export const isBulkAct = (text: unknown): text is BulkAct => BULK_ACTS.some((act) => act === text);
