import type { App } from "./app";
import { handOverOf, writeToNewAddress } from "./shared/hand-over.server";
import { holdsLink } from "./shared/proof.server";

/** Writes to the new address again, for whoever hands over: whether it was within the limits is not theirs to know. */
export async function inviteAgain(app: App, id: string, key: string): Promise<{ outcome: "asked" | "not-found" }> {
  return app.db.write(() => {
    const signature = app.db.signatures.find(id);
    if (!signature || !holdsLink(app, signature, { key, signedHere: [] })) return { outcome: "not-found" };
    const handOver = app.db.handOvers.open(id);
    if (handOver && handOver.confirmedAt === null) writeToNewAddress(app, { handOver, signature });
    return { outcome: "asked" };
  });
}

export type TakeOverCodeOutcome =
  | { outcome: "over" }
  | { outcome: "sent" | "not-found" | "blocked" }
  /** Milliseconds until this address may be written to again. */
  | { outcome: "limited"; wait: number };

/** Sends the code again, or a fresh one, to the new address, which asks for it itself. */
export async function sendTakeOverCode(app: App, handOverId: string, key: string): Promise<TakeOverCodeOutcome> {
  return app.db.write((): TakeOverCodeOutcome => {
    const found = handOverOf(app, handOverId, key);
    if (!found) return { outcome: "not-found" };
    if (found === "over" || found.handOver.confirmedAt !== null) return { outcome: "over" };
    const { wait, blocked } = writeToNewAddress(app, found);
    if (blocked) return { outcome: "blocked" };
    return wait > 0 ? { outcome: "limited", wait } : { outcome: "sent" };
  });
}
