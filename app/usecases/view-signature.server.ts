import type { Locale } from "~/i18n";
import type { Letter } from "../../db/letters.server";
import type { Signature } from "../../db/signature-mapper.server";
import { challengeState, type KeyholderPurpose } from "../domain/challenge";
import { reference } from "../domain/ids";
import { takesConfirmations } from "../domain/letter";
import type { App } from "./app";
import { reasonTitles } from "./shared/decline-reasons.server";
import { holdsLink, ownSignature, type Proof } from "./shared/proof.server";
import { shownList } from "./shared/shown-list.server";

/** What the link shows by itself: organisation, status and dates, no personal field. */
export type SignatureView = Pick<
  Signature,
  | "id"
  | "status"
  | "organisation"
  | "signedOrganisation"
  | "website"
  | "country"
  | "sector"
  | "version"
  | "language"
  | "locale"
  | "signedAt"
  | "confirmedAt"
  | "decidedAt"
  | "listedAt"
  | "withdrawnAt"
  | "disputedAt"
> & {
  slug: string;
  /** Why it was declined, in each language, and whether a mail said more. */
  declined: { title: Record<Locale, string>; mailed: boolean } | null;
  /** Whether it can still be confirmed: a letter that closed takes confirmations for a while. */
  confirmable: boolean;
  signedHere: boolean;
  /** What the moderators ask, while they wait for the answer. */
  question: { id: string; text: string } | null;
  /** Off the list while moderators look. */
  hidden: boolean;
  /** Where it was merged into one that is on the list: nobody's name is told before. */
  stays: { id: string; organisation: string } | null;
  /** How many wait that were confirmed earlier. */
  before: number;
  /** Nobody can be written to about it any more. */
  forgotten: boolean;
  /** Nothing is kept of what it said. */
  erased: boolean;
};

/**
 * A signature's private page for whoever holds its link. "gone": the link is ours, but the signature was deleted,
 * because another submission took its place, nobody confirmed it in time, or its address said that it wasn't them.
 */
export function viewSignature(
  app: App,
  id: string,
  proof: Proof & { key: string },
): SignatureView | "gone" | undefined {
  const signature = app.db.signatures.find(id);
  if (!signature) return holdsLink(app, { id, keyVersion: 1 }, proof) ? "gone" : undefined;
  if (!holdsLink(app, signature, proof)) return undefined;
  if (signature.status === "unconfirmed") app.openings.note(signature);
  return viewOf(app, signature, proof);
}

/** What "check your e-mail" shows in the browser that signed. */
export type SubmissionView = SignatureView & {
  email: string;
  reference: string;
};

export function viewSubmission(app: App, signedHere: readonly string[], slug: string): SubmissionView | undefined {
  for (const id of signedHere) {
    const signature = ownSignature(app, id, { signedHere });
    const view = signature?.erasedAt === null && viewOf(app, signature, { signedHere });
    if (view && view.slug === slug) return { ...view, email: signature.email, reference: reference(id) };
  }
  return undefined;
}

/** Whether a code for this purpose is on its way or in the mailbox. */
export function codeIsLive(app: App, id: string, purpose: KeyholderPurpose): boolean {
  const newest = app.db.challenges.newest(id, purpose);
  return newest !== undefined && challengeState(newest, app.now()) === "live";
}

function viewOf(app: App, signature: Signature, { signedHere }: Proof): SignatureView {
  const letter = app.db.letters.byId(signature.letterId);
  if (!letter) throw new Error(`signature ${signature.id} has no letter`);
  const { id, status, organisation, website, country, sector, version, language, locale } = signature;
  const { reasonCode, reason, mergedInto, signedOrganisation } = signature;
  const { signedAt, confirmedAt, decidedAt, listedAt, withdrawnAt, disputedAt } = signature;
  return {
    ...{ organisation, signedOrganisation, website, country, sector },
    ...{ id, status, version, language, locale },
    ...{ signedAt, confirmedAt, decidedAt, listedAt, withdrawnAt, disputedAt },
    slug: letter.slug,
    declined: reasonCode === null ? null : { title: reasonTitles(app, reasonCode), mailed: reason !== "" },
    confirmable: takesConfirmations(letter, app.now()),
    signedHere: signedHere.includes(id),
    question: signature.askedAt === null ? null : openQuestion(app, id),
    hidden: signature.hiddenAt !== null,
    stays: mergedInto === null ? null : onList(app, letter, mergedInto),
    before: status === "waiting" && confirmedAt !== null ? app.db.review.waitingBefore(confirmedAt) : 0,
    forgotten: signature.contactForgottenAt !== null,
    erased: signature.erasedAt !== null,
  };
}

function onList(app: App, { id: letterId, slug }: Letter, signatureId: string) {
  const row = shownList(app, slug) && app.db.signatories.find(letterId, signatureId);
  return row ? { id: row.id, organisation: row.organisation } : null;
}

function openQuestion({ db }: App, signatureId: string) {
  const open = db.questions.open(signatureId);
  return open ? { id: open.id, text: open.text } : null;
}
