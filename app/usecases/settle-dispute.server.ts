import { UPHELD } from "../domain/journal";
import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { note } from "./shared/journal.server";
import { post } from "./shared/post.server";
import { step } from "./shared/step.server";

/** The organisation did sign: it waits for a decision again. Its signer hears of that one; until then nothing is public. */
export async function dismissDispute(app: App, decider: Decider): Promise<{ outcome: "dismissed" } | Overtaken> {
  return app.db.write(() => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id } = decider;
    const result = step(app, seen.signature, "dismiss", actorFor(moderator));
    if ("refused" in result) return overtaken(app, id);
    note(app, [{ kind: "dismissed", of: id }]);
    return { outcome: "dismissed" as const };
  });
}

/** It did not: the signature is withdrawn for good, and whoever said so is told. */
export async function upholdDispute(app: App, decider: Decider): Promise<{ outcome: "upheld" } | Overtaken> {
  return app.db.write(() => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id } = decider;
    const result = step(app, seen.signature, "uphold", actorFor(moderator));
    if ("refused" in result) return overtaken(app, id);
    note(app, [{ kind: "withdrawn", of: id, more: UPHELD }]);
    post(app, { kind: "withdrawn", signatureId: id });
    return { outcome: "upheld" as const };
  });
}
