import type { App } from "../app";

/** Notes, in the transaction that erases or forgets something, that the files still hold what stood there. */
export const scrubLater = ({ db }: App): void => db.meta.set("unscrubbed", String(db.events.next()));
