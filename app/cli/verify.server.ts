import { OlderCopy } from "../../db/head.server";
import type { AppHandle } from "../app.server";
import { type VerifyOutcome, verifyLog } from "../usecases/verify-log.server";
import type { Progress } from "./progress";

type Verified = VerifyOutcome & { event?: { index: number; type: string; at: string; hash: string } };

/** The same, and of one event what a receipt says of it: undefined where there is no such number. */
export function verifyWith(handle: AppHandle, index: number | undefined, progress: Progress = () => {}): Verified {
  const outcome = verify(handle, progress);
  const found = index === undefined ? undefined : handle.app.db.events.find(index);
  if (!found) return outcome;
  const { seq, type, at, hash } = found;
  return { ...outcome, event: { index: seq, type, at: new Date(at).toISOString(), hash: hash.toString("hex") } };
}

/**
 * The chain first, for it can name the first changed row; then the file as SQLite sees it, indexes and all; then whether
 * the chain reaches as far as was once noted.
 */
function verify({ app, checkHead }: AppHandle, progress: Progress): VerifyOutcome {
  const outcome = verifyLog(app, progress);
  if (outcome.outcome === "broken") return outcome;
  const [damage] = app.db.maintenance.damage();
  if (damage !== undefined) return { outcome: "broken", where: "the file", problem: damage };
  try {
    checkHead();
    return outcome;
  } catch (error) {
    if (!(error instanceof OlderCopy)) throw error;
    return { outcome: "broken", where: "the database", problem: error.message };
  }
}
