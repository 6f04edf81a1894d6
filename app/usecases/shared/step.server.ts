import type { Signature } from "../../../db/signature-mapper.server";
import { canonicalAddress } from "../../domain/email";
import type { Event, EventType } from "../../domain/event";
import { type PublicFields, publicDigest } from "../../domain/event.server";
import { type Action, decide, OPEN_STATUSES, type Status } from "../../domain/signature";
import type { App } from "../app";
import { keepFunnel } from "./keep-funnel.server";
import { keepList } from "./keep-list.server";
import { keepLookAlikes } from "./keep-look-alikes.server";
import { keepWithdrawal } from "./keep-withdrawal.server";
import { keepAsked } from "./new-version.server";

const EVENT_OF: Record<Action, EventType> = {
  confirm: "signature.confirmed",
  vouch: "signature.vouched",
  unvouch: "signature.unvouched",
  approve: "signature.approved",
  ask: "signature.asked",
  unask: "signature.unasked",
  answer: "signature.answered",
  decline: "signature.declined",
  merge: "signature.merged",
  undo: "signature.undone",
  hide: "signature.hidden",
  show: "signature.shown",
  name: "signature.renamed",
  unname: "signature.name-restored",
  correct: "signature.corrected",
  amend: "signature.amended",
  propose: "signature.proposed",
  accept: "signature.accepted",
  refuse: "signature.refused",
  reopen: "signature.reopened",
  "hand-over": "signature.handed-over",
  renew: "signature.renewed",
  dispute: "signature.disputed",
  dismiss: "signature.dismissed",
  uphold: "signature.upheld",
  withdraw: "signature.withdrawn",
  forget: "signature.contact-forgotten",
  erase: "signature.erased",
  disown: "signature.disowned",
  replace: "signature.replaced",
  purge: "signature.purged",
};

type EventData = Event["data"];
/** What a step says beside where it leads; `said`: in its event alone. */
export type Extra = Partial<
  Pick<Signature, "decidedBy" | "reasonCode" | "reason" | "mergedInto" | "vouched" | "vouchNote" | "hiddenNote"> &
    Pick<Signature, "organisation" | "organisationKey" | "signedOrganisation" | "version" | "language"> &
    Pick<Signature, "website" | "websiteDomain" | "mailOrigin" | "country" | "sector" | "statement"> &
    Pick<Signature, "showRepresentative" | "name" | "role" | "authority"> & { said: EventData }
>;
export type StepResult = { signature: Signature } | { refused: "status" | "twin" };

/**
 * Takes a signature one step on in its life: row, counters and event, inside the caller's transaction.
 * Refuses where the life has no such step from here ("status"), and where the same address already has
 * an open signature for this organisation ("twin").
 */
export function step(
  app: App,
  before: Signature,
  action: Action,
  actor: Event["actor"],
  { said, ...extra }: Extra = {},
): StepResult {
  const { db } = app;
  const now = app.now();
  const decision = decide(before, action, now);
  if (decision.outcome === "refuses") return { refused: "status" };
  if (decision.outcome === "deletes") {
    db.signatures.delete(before.id);
    append(app, before, action, actor, { from: before.status });
    return { signature: before };
  }
  if (isOpen(decision.to) && !isOpen(before.status) && hasOpenTwin(app, before)) return { refused: "twin" };

  const after = {
    ...before,
    ...(decision.to === decision.from ? {} : CLEARED),
    ...extra,
    ...decision.moments,
    status: decision.to,
    // A name that was hidden comes back to its old place.
    listing: decision.to === "listed" ? (before.listing ?? db.events.next()) : null,
    ...(action === "undo" && { askedAt: askedBefore(app, before) }),
  };
  if (after.status !== before.status && !PROPOSABLE.includes(after.status)) {
    db.proposals.close(before.id, now);
    after.proposedAt = null;
  }
  if (!db.signatures.move(decision.from, after)) return { refused: "status" };
  // Decided on or withdrawn, nobody waits for the answer any more.
  if (before.askedAt !== null && after.status !== "waiting")
    db.questions.end(before.id, { ending: "closed", endedAt: now });
  keepList(app, before, after);
  keepFunnel(app, before, action);
  keepLookAlikes(app, before, after);
  keepAsked(app, before, after);
  if (action === "withdraw") keepWithdrawal(app, before);
  append(app, after, action, actor, {
    from: decision.from,
    to: decision.to,
    ...(after.erasedAt === null && reasonOf(after)),
    ...(after.mergedInto === null ? {} : { into: after.mergedInto }),
    ...(after.hiddenAt === null ? {} : { hidden: true }),
    ...said,
    ...(action === "renew" && { version: after.version, language: after.language }),
    ...digestOf(after),
  });
  return { signature: { ...after, revision: before.revision + 1 } };
}

/** A decision's particulars go with the decision: the next step says its own. */
const CLEARED = {
  decidedBy: null,
  reasonCode: null,
  reason: null,
  mergedInto: null,
  hiddenNote: null,
  askedAt: null,
} as const;

/** Where a correction or a new address can wait for a moderator. */
const PROPOSABLE: readonly Status[] = ["waiting", "listed"];

/** When the question was asked that a decision closed: with the decision taken back it is open again. */
const askedBefore = ({ db }: App, { id, decidedAt }: Signature) =>
  (decidedAt === null ? undefined : db.questions.reopen(id, decidedAt)) ?? null;

const isOpen = (status: Status) => (OPEN_STATUSES as readonly Status[]).includes(status);

/** Whether the same address has another open signature for this organisation. */
export function hasOpenTwin(
  { db, keys }: App,
  { id, letterId, email, organisationKey }: Pick<Signature, "id" | "letterId" | "email" | "organisationKey">,
): boolean {
  const hashes = keys.addressHashes(canonicalAddress(email));
  const twins = db.signatures.ofSubmitter({
    letterId,
    hashes,
    organisationKey,
  });
  return twins.some((twin) => twin.id !== id && isOpen(twin.status));
}

/** Without words to the signer no mail told them. */
const reasonOf = ({ reasonCode, reason }: Signature): EventData =>
  reasonCode === null ? {} : { reason: reasonCode, ...(reason === "" && { mail: false }) };

type Digested = Omit<PublicFields, "name" | "role"> & Pick<Signature, "salt" | "showRepresentative" | "name" | "role">;

/** What verify-log compares with the row: see PublicFields. */
export function digestOf(signature: Digested): EventData {
  // One by one: copying a whole signature costs more than the digest.
  const { letterId, organisation, website, country, sector, statement, language, version } = signature;
  const { emailDomain, vouched, signedAt, confirmedAt, listedAt, salt, showRepresentative } = signature;
  if (salt === null) return {};
  const [name, role] = showRepresentative ? [signature.name, signature.role] : [null, null];
  const text = { letterId, organisation, website, country, sector, statement, name, role, language, version };
  return { digest: publicDigest(salt, { emailDomain, vouched, signedAt, confirmedAt, listedAt, ...text }) };
}

function append(app: App, signature: Signature, action: Action, actor: Event["actor"], data: EventData) {
  app.db.events.append({
    at: app.now(),
    type: EVENT_OF[action],
    subject: signature.id,
    actor,
    data,
  });
}
