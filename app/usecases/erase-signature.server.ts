import type { App } from "./app";
import { erase } from "./shared/erase.server";
import { type Keyholder, type Refusal, withCode } from "./shared/with-code.server";

export type EraseOutcome = { outcome: "erased" } | Refusal;

/** Withdraws the signature and erases everything that is kept about it, for good. No mail says so: the address is gone too. */
export async function eraseSignature(app: App, keyholder: Keyholder): Promise<EraseOutcome> {
  const result = await app.db.write((): EraseOutcome => {
    const found = withCode(app, keyholder, "erase");
    if ("refusal" in found) return found.refusal;
    erase(app, [keyholder.id], "signer");
    return { outcome: "erased" };
  });
  // The search follows with the timer: writing it anew would keep the signer waiting.
  if (result.outcome === "erased") app.db.emptyLog();
  return result;
}
