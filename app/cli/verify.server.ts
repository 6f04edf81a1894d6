import { OlderCopy } from "../../db/head.server";
import type { AppHandle } from "../app.server";
import { type VerifyOutcome, verifyLog } from "../usecases/verify-log.server";

/** The chain first, for it can name the first changed row; then whether it reaches as far as was once noted. */
export function verify({ app, checkHead }: AppHandle): VerifyOutcome {
  const outcome = verifyLog(app);
  if (outcome.outcome === "broken") return outcome;
  try {
    checkHead();
    return outcome;
  } catch (error) {
    if (!(error instanceof OlderCopy)) throw error;
    return { outcome: "broken", where: "the database", problem: error.message };
  }
}
