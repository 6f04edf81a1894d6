import type { Locale } from "~/i18n";
import type { Letter } from "../../db/letters.server";
import type { Signature } from "../../db/signature-mapper.server";
import { challengeState, type KeyholderPurpose } from "../domain/challenge";
import { type ShownByLink, shownByLink } from "../domain/correction";
import { reference } from "../domain/ids";
import { takesConfirmations } from "../domain/letter";
import { median } from "../domain/median";
import { lifeOf, type Reached } from "../domain/milestone";
import { allows } from "../domain/signature";
import type { App } from "./app";
import { reasonTitles } from "./shared/decline-reasons.server";
import { signatoryPage } from "./shared/links.server";
import { newerText } from "./shared/new-version.server";
import { holdsLink, ownSignature, type Proof } from "./shared/proof.server";
import { type Renewed, renewedFrom } from "./shared/renewed.server";
import { shownList } from "./shared/shown-list.server";

/** How long a decision takes is told by the last of them, and by fewer than a handful not at all. */
const LAST_DECISIONS = 100;
const ENOUGH_DECISIONS = 5;
type OpenCorrection = ShownByLink & { madeAt: number };

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
  | "statement"
  | "showRepresentative"
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
  reference: string;
  /** What was done since it was confirmed. */
  life: Reached[];
  /** Its public page, whole. */
  permalink: string;
  /** No names of the letter are shown at the moment. */
  paused: boolean;
  /** From confirmation to decision lately, in milliseconds; null where too little was decided. */
  usual: number | null;
  /** Why it was declined, in each language, and whether a mail said more. */
  declined: { title: Record<Locale, string>; mailed: boolean } | null;
  /** Whether it can still be confirmed: a letter that closed takes confirmations for a while. */
  confirmable: boolean;
  signedHere: boolean;
  /** What the moderators ask, while they wait for the answer. */
  question: { id: string; text: string } | null;
  /** What its signer wants to be different, as far as readers would see it, while it waits for a moderator. */
  correction: OpenCorrection | null;
  /** Off the list while moderators look. */
  hidden: boolean;
  /** Where it was merged into one that is on the list: nobody's name is told before. */
  stays: { id: string; organisation: string } | null;
  /** How many wait that were confirmed earlier. */
  before: number;
  /** The version that its letter stands in, and whether that is another in substance, which its signer can sign too. */
  current: { version: number; asked: boolean };
  /** What was signed first, where a newer text was signed since. */
  renewed: Renewed | null;
  /** If it is withdrawn: whether it is told that an organisation was, and after how many days nothing personal is left. */
  withdrawal: { told: boolean; keptFor: number };
  /** Whether it can be handed over to another address, or how that stands; the address itself is not told. */
  handOver: "possible" | "asked" | "with-moderators" | null;
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
export type SubmissionView = SignatureView & { email: string };

export function viewSubmission(app: App, signedHere: readonly string[], slug: string): SubmissionView | undefined {
  for (const id of signedHere) {
    const signature = ownSignature(app, id, { signedHere });
    const view = signature?.erasedAt === null && viewOf(app, signature, { signedHere });
    if (view && view.slug === slug) return { ...view, email: signature.email };
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
  const { reasonCode, reason, mergedInto, signedOrganisation, statement, showRepresentative, proposedAt } = signature;
  const { signedAt, confirmedAt, decidedAt, listedAt, withdrawnAt, disputedAt } = signature;
  return {
    ...{ organisation, signedOrganisation, website, country, sector, statement, showRepresentative },
    ...{ id, status, version, language, locale },
    ...{ signedAt, confirmedAt, decidedAt, listedAt, withdrawnAt, disputedAt },
    slug: letter.slug,
    reference: reference(id),
    life: lifeOf(app.db.events.ofSubject(id)),
    permalink: signatoryPage(app, letter.slug, id),
    paused: letter.pausedAt !== null,
    usual: status === "waiting" ? usualWait(app, letter) : null,
    declined: reasonCode === null ? null : { title: reasonTitles(app, reasonCode), mailed: reason !== "" },
    confirmable: takesConfirmations(letter, app.now()),
    signedHere: signedHere.includes(id),
    question: signature.askedAt === null ? null : openQuestion(app, id),
    correction: proposedAt === null ? null : openCorrection(app, id),
    hidden: signature.hiddenAt !== null,
    stays: mergedInto === null ? null : onList(app, letter, mergedInto),
    current: { version: letter.version, asked: newerText(app, signature) !== null },
    renewed: renewedFrom(app, id),
    withdrawal: { told: letter.tellsWithdrawals, keptFor: app.settings.periods.withdrawn },
    before: status === "waiting" && confirmedAt !== null ? app.db.review.waitingBefore(confirmedAt) : 0,
    handOver: handOverOf(app, signature),
    forgotten: signature.contactForgottenAt !== null,
    erased: signature.erasedAt !== null,
  };
}

function usualWait({ db }: App, { id }: Letter): number | null {
  const waits = db.integrity.waits(id, LAST_DECISIONS);
  return waits.length < ENOUGH_DECISIONS ? null : median(waits);
}

function handOverOf(app: App, signature: Signature): SignatureView["handOver"] {
  if (!allows(signature, "hand-over", app.now())) return null;
  const open = app.db.handOvers.open(signature.id);
  if (!open) return "possible";
  return open.confirmedAt === null ? "asked" : "with-moderators";
}

function onList(app: App, { id: letterId, slug }: Letter, signatureId: string) {
  const row = shownList(app, slug) && app.db.signatories.find(letterId, signatureId);
  return row ? { id: row.id, organisation: row.organisation } : null;
}

function openCorrection({ db }: App, signatureId: string): OpenCorrection | null {
  const open = db.corrections.open(signatureId);
  return open ? { madeAt: open.madeAt, ...shownByLink(open.wanted) } : null;
}

function openQuestion({ db }: App, signatureId: string) {
  const open = db.questions.open(signatureId);
  return open ? { id: open.id, text: open.text } : null;
}
