import type { MessagePort } from "node:worker_threads";
import type { Letter } from "../../db/letters.server";
import type { Settings } from "../config.server";

export const BATCH = 2_000;
/** How many batches may lie ready: more would only take memory. */
export const AHEAD = 8;

/** Places in `counts`: how many batches were posted, and how many of them taken. */
export const POSTED = 0;
export const TAKEN = 1;

/** What the inventing thread is given. */
export type Task = {
  settings: Settings;
  letter: Letter;
  /** The number of the event that lists the first of them. */
  first: number;
  count: number;
  now: number;
  port: MessagePort;
  counts: Int32Array;
};
