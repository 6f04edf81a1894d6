import { mailDomain } from "../domain/email";
import { losesDomain } from "../domain/hand-over";
import type { App } from "./app";
import { type CodeProblem, checkCode } from "./shared/code.server";
import { canStandFor, completeHandOver, handOverOf } from "./shared/hand-over.server";
import { step } from "./shared/step.server";

export type TakeOverOutcome =
  /** `link`: the last part of the private page's address, which is the new holder's from now on. */
  | { outcome: "taken-over"; link: string }
  /** The domain no longer speaks for the organisation: a moderator looks first, and all stays as it was. */
  | { outcome: "with-moderators" }
  /** Called off, replaced by another one, done, or no longer possible. */
  | { outcome: "over" }
  /** The address has signed for this organisation itself, or stands for five. */
  | { outcome: "cannot" }
  | { outcome: "not-found" }
  | { outcome: "code"; problem: CodeProblem };

type Taker = { handOverId: string; key: string; code: string };

/** The new address takes over with the link and the code of its mail. Either alone does nothing. */
export async function takeOverSignature(app: App, { handOverId, key, code }: Taker): Promise<TakeOverOutcome> {
  return app.db.write((): TakeOverOutcome => {
    const found = handOverOf(app, handOverId, key);
    if (!found) return { outcome: "not-found" };
    if (found === "over") return { outcome: "over" };
    const { handOver, signature } = found;
    const { id, keyVersion } = signature;
    if (handOver.confirmedAt !== null) return { outcome: "with-moderators" };
    const checked = checkCode(app, app.db.challenges.newest(id, "take-over"), id, code);
    if (checked !== "right") return { outcome: "code", problem: checked };
    if (!canStandFor(app, signature, handOver.email)) return { outcome: "cannot" };

    if (signature.status === "listed" && losesDomain(signature, mailDomain(handOver.email))) {
      app.db.handOvers.confirm(handOver.id, app.now());
      app.db.proposals.keep(id);
      step(app, signature, "propose", "signer", { said: { fields: ["email"] } });
      return { outcome: "with-moderators" };
    }
    const result = completeHandOver(app, found);
    if ("refused" in result) throw new Error(`signature ${id} could not be handed over`);
    return { outcome: "taken-over", link: `${id}.${app.keys.linkKey(id, keyVersion + 1)}` };
  });
}
