import type { Signature } from "../../db/signature-mapper.server";
import { DomainError } from "../domain/errors";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor, nameOf } from "./shared/decision.server";
import { reasonTitles } from "./shared/decline-reasons.server";
import { evidenceOf } from "./shared/evidence.server";
import { type Happening, happenings } from "./shared/happening.server";
import { reviewedCorrection } from "./shared/reviewed-correction.server";

/** Where a signature stands: for what need not look at its evidence. Undefined where it was deleted. */
export function whereItStands(app: App, moderator: Moderator, id: string) {
  demand(moderator, "see");
  const signature = app.db.signatures.find(id);
  return signature && { ...signature, correction: app.db.corrections.decided(id) };
}

/** One signature with all that a moderator decides on. */
export function reviewSignature(app: App, moderator: Moderator, id: string) {
  demand(moderator, "see");
  const signature = app.db.signatures.find(id);
  if (!signature) throw new DomainError("not-found");
  const letter = app.db.letters.byId(signature.letterId);
  if (!letter) throw new DomainError("not-found");

  const history: Happening[] = happenings(app, app.db.events.ofSubject(id)).map(
    ({ at, type, by, from, to, reason, fields, takenBack }) => ({ at, type, by, from, to, reason, fields, takenBack }),
  );
  const { salt: _salt, addressHash: _hash, fingerprint: _print, networkHash: _network, ...shown } = signature;
  const questions = app.db.questions
    .of(id)
    .filter(({ ending }) => ending !== "taken-back")
    .map(({ askedBy, signatureId: _id, ...question }) => ({ ...question, by: nameOf(app, actorFor({ id: askedBy })) }));
  const notes = app.db.notes.of(id).map(({ writtenBy, signatureId: _id, ...note }) => ({
    ...note,
    by: nameOf(app, actorFor({ id: writtenBy })),
    mine: writtenBy === moderator.id,
  }));
  const reports = app.db.reports.openOf(id).map(({ id, text, email, createdAt }) => ({ id, text, email, createdAt }));
  const failedMails = app.db.outbox.failedFor(id).map(({ kind, lastError }) => ({ kind, lastError }));
  const declinedFor = signature.reasonCode === null ? null : reasonTitles(app, signature.reasonCode).en;
  const stays = signature.mergedInto === null ? undefined : app.db.signatures.find(signature.mergedInto);
  return {
    signature: { ...shown, declinedFor },
    /** Which one it was merged into, and which were merged into it. */
    stays: stays ? { id: stays.id, organisation: stays.organisation, status: stays.status } : null,
    holds: app.db.signatures.mergedInto(id),
    slug: letter.slug,
    evidence: signature.erasedAt === null ? evidenceOf(app, signature) : [],
    history,
    questions,
    notes,
    reports,
    failedMails,
    newAddress: newAddressOf(app, signature),
    correction: reviewedCorrection(app, signature),
  };
}

/** An address that has confirmed that it takes over, and what would then no longer speak for the signature. */
function newAddressOf({ db }: App, { id, emailDomain }: Signature) {
  const open = db.handOvers.open(id);
  if (!open || open.confirmedAt === null) return null;
  return { id: open.id, email: open.email, lost: emailDomain, confirmedAt: open.confirmedAt };
}
