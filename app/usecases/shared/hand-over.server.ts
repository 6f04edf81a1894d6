import type { HandOver } from "../../../db/hand-overs.server";
import type { Signature } from "../../../db/signature-mapper.server";
import { canonicalAddress, mailDomain } from "../../domain/email";
import { mailOrigin } from "../../domain/mail-origin";
import { allows, MAX_OPEN_ORGANISATIONS } from "../../domain/signature";
import type { App } from "../app";
import { liveChallenge } from "./code.server";
import { actorFor } from "./decision.server";
import { noteHandOver } from "./journal.server";
import { mayMail, post } from "./post.server";
import { hasOpenTwin, type StepResult, step } from "./step.server";

const FINGERPRINT_BYTES = 32;

/** A hand-over that can still come to something, with its signature. */
export type OnItsWay = { handOver: HandOver; signature: Signature };

/** The hand-over of a link; "over": it was done, called off, or the signature is no longer where it could be. */
export function handOverOf(app: App, id: string, key: string): OnItsWay | "over" | undefined {
  const handOver = app.keys.linkFits(id, 1, key) ? app.db.handOvers.find(id) : undefined;
  if (!handOver) return undefined;
  const signature = app.db.signatures.find(handOver.signatureId);
  const open = handOver.ending === null && signature && allows(signature, "hand-over", app.now());
  return open ? { handOver, signature } : "over";
}

/** One address stands for an organisation once, and for five at most. */
export function canStandFor(app: App, signature: Signature, email: string): boolean {
  const hashes = app.keys.addressHashes(canonicalAddress(email));
  const full = app.db.signatures.countOpen(signature.letterId, hashes) >= MAX_OPEN_ORGANISATIONS;
  return !full && !hasOpenTwin(app, { ...signature, email });
}

/**
 * Writes to the new address, within its limits: the code with which it takes over, or that it cannot. Only whoever reads
 * its mail learns which, so whoever asked must be answered alike.
 */
export function writeToNewAddress(app: App, { handOver, signature }: OnItsWay): { wait: number; blocked: boolean } {
  const { id: handOverId, email } = handOver;
  const signatureId = signature.id;
  const challengeId = liveChallenge(app, signatureId, "take-over");
  const allowed = mayMail(app, email);
  if (allowed.wait > 0 || allowed.blocked) return allowed;
  if (canStandFor(app, signature, email)) post(app, { kind: "take-over", signatureId, handOverId, challengeId });
  else post(app, { kind: "cannot-take-over", signatureId, handOverId });
  return allowed;
}

/** Writes which address looks after a signature, and makes every older link and every code that is on its way worthless. */
export function changeAddress(app: App, signature: Signature, email: string, keyVersion: number): Signature {
  const emailDomain = mailDomain(email);
  const changed = {
    ...signature,
    ...{ email, emailDomain, keyVersion },
    addressHash: app.keys.addressHashes(canonicalAddress(email))[0],
    mailOrigin: mailOrigin({ website: signature.website, emailDomain }),
    // It tells submissions apart that nobody has confirmed yet. This one is past that, and nothing of the old address stays.
    fingerprint: app.random(FINGERPRINT_BYTES),
  };
  app.db.addresses.change(changed);
  app.db.challenges.retire(signature.id, app.now());
  return changed;
}

/**
 * From now on the new address looks after the signature, inside the caller's transaction: no older link and no code that
 * is on its way works any more, and both addresses are told.
 */
export function completeHandOver(app: App, { handOver, signature }: OnItsWay, moderator?: { id: number }): StepResult {
  const { db } = app;
  const now = app.now();
  const changed = changeAddress(app, signature, handOver.email, signature.keyVersion + 1);
  db.handOvers.end(handOver.id, {
    ...{ ending: "done", endedAt: now, confirmedAt: handOver.confirmedAt ?? now },
    ...(moderator && { endedBy: moderator.id }),
  });
  db.proposals.keep(signature.id);
  const about = { signatureId: signature.id, handOverId: handOver.id };
  post(app, { kind: "handed-over", ...about });
  post(app, { kind: "took-over", ...about });
  const result = moderator
    ? step(app, changed, "accept", actorFor(moderator), { said: { fields: ["email"] } })
    : step(app, changed, "hand-over", "signer");
  if ("signature" in result) noteHandOver(app, changed);
  return result;
}
