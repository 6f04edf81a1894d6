import type { Signature } from "../../../db/signature-mapper.server";
import { canonicalAddress } from "../../domain/email";
import type { MailKind } from "../../domain/mail";
import { MAX_OPEN_ORGANISATIONS } from "../../domain/signature";
import type { App } from "../app";
import { liveChallenge } from "./code.server";
import { type Given, insertSignature, unconfirmed } from "./insert.server";
import { mayMail, post } from "./post.server";
import { raiseAlarms } from "./raise-alarm.server";

type Submitted = Pick<Signature, "id" | "letterId" | "organisationKey" | "email" | "trapped">;

/**
 * Takes in what somebody submitted, inside the caller's transaction; its unconfirmed signature.
 *
 * A submission that differs is a row of its own, with a link and a code that confirm exactly its data. Everybody
 * gets the row, whether the address is new, known, limited or blocked: so the page, its cookie and its timing are the
 * same, and only the mail differs.
 */
export function submit(app: App, given: Given): Submitted {
  const row = unconfirmed(app, given);
  const { letterId, organisationKey, fingerprint } = row;
  const hashes = app.keys.addressHashes(canonicalAddress(row.email));
  const same = app.db.signatures.ofSubmitter({
    letterId,
    hashes,
    organisationKey,
  });
  const again = same.find((other) => other.status === "unconfirmed" && other.fingerprint.equals(fingerprint));
  if (again) return { ...row, id: again.id };
  insertSignature(app, given.letter, row);
  return row;
}

/**
 * Mails what an unconfirmed signature's address should get, within the limits: the code, or that it has signed already.
 * Whether one goes out is for our counts only: whoever asked learns the same from either.
 */
export function mailSubmission(app: App, submitted: Submitted, plain: boolean): boolean {
  const signatureId = submitted.id;
  const challengeId = liveChallenge(app, signatureId, "confirm");
  // Nor is it counted: a robot must not use up what its victims may get.
  if (submitted.trapped) return false;
  const { wait, usedUp, blocked } = mayMail(app, submitted.email);
  raiseAlarms(app, usedUp, submitted.letterId);
  if (wait > 0 || blocked) return false;

  const { mail, about } = mailFor(app, submitted);
  if (mail === "confirm")
    post(app, {
      kind: plain ? "confirm-plain" : "confirm",
      signatureId,
      challengeId,
    });
  else post(app, { kind: mail, signatureId: about });
  return true;
}

/** Which mail such a submission's address gets, and about which signature. */
export function mailFor(
  app: App,
  { id, letterId, organisationKey, email }: Submitted,
): { mail: MailKind; about: string } {
  const hashes = app.keys.addressHashes(canonicalAddress(email));
  const twins = app.db.signatures.ofSubmitter({
    letterId,
    hashes,
    organisationKey,
  });
  const open = twins.find(({ status }) => status === "waiting" || status === "listed" || status === "disputed");
  if (open) return { mail: "already-signed", about: open.id };
  const declined = twins.find(({ status }) => status === "declined");
  if (declined) return { mail: "already-declined", about: declined.id };
  const full = app.db.signatures.countOpen(letterId, hashes) >= MAX_OPEN_ORGANISATIONS;
  return { mail: full ? "five-open" : "confirm", about: id };
}
