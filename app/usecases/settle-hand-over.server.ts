import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { canStandFor, completeHandOver, type OnItsWay } from "./shared/hand-over.server";
import { post } from "./shared/post.server";
import { step } from "./shared/step.server";

/** `handOver`: the one that the moderator saw. */
type Settling = Decider & { handOver: string };

/** The new address may look after the signature, though its domain does not speak for it. */
export async function acceptAddress(
  app: App,
  settling: Settling,
): Promise<{ outcome: "accepted" } | { outcome: "cannot" } | Overtaken> {
  return app.db.write(() => {
    const seen = waiting(app, settling);
    if ("overtaken" in seen) return seen.overtaken;
    if (!canStandFor(app, seen.signature, seen.handOver.email)) return { outcome: "cannot" as const };
    const result = completeHandOver(app, seen, settling.moderator);
    if ("refused" in result) throw new Error(`the new address of ${settling.id} could not be accepted`);
    return { outcome: "accepted" as const };
  });
}

/** The address stays, and its holder is told. They can begin anew. */
export async function refuseAddress(app: App, settling: Settling): Promise<{ outcome: "refused" } | Overtaken> {
  return app.db.write(() => {
    const seen = waiting(app, settling);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id } = settling;
    const { id: handOverId, confirmedAt } = seen.handOver;
    app.db.handOvers.end(handOverId, { ending: "refused", confirmedAt, endedAt: app.now(), endedBy: moderator.id });
    app.db.proposals.keep(id);
    const result = step(app, seen.signature, "refuse", actorFor(moderator), { said: { fields: ["email"] } });
    if ("refused" in result) throw new Error(`the new address of ${id} could not be refused`);
    post(app, { kind: "address-refused", signatureId: id, handOverId });
    return { outcome: "refused" as const };
  });
}

/** The signature and its new address as the moderator saw both. */
function waiting(app: App, settling: Settling): OnItsWay | { overtaken: Overtaken } {
  const seen = asSeen(app, settling);
  if ("overtaken" in seen) return seen;
  const handOver = app.db.handOvers.open(settling.id);
  return handOver?.id === settling.handOver && handOver.confirmedAt !== null
    ? { handOver, signature: seen.signature }
    : { overtaken: overtaken(app, settling.id) };
}
