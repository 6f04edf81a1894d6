import type { Letter } from "../../../db/letters.server";
import { canonicalAddress, mailDomain } from "../../domain/email";
import { mailOrigin } from "../../domain/mail-origin";
import { isPublicNetwork } from "../../domain/network";
import { NOTICE } from "../../domain/notice";
import { organisationKey, type Submission } from "../../domain/organisation";
import { registrableDomain } from "../../domain/website";
import type { App } from "../app";
import { newId } from "./post.server";
import { digestOf } from "./step.server";

const SALT_BYTES = 16;

export type Given = {
  letter: Letter;
  /** The language in which the letter was shown, and that of the page. */
  language: string;
  locale: string;
  submission: Submission;
  /** The client's, of which only a keyed hash is kept. */
  network: string | null;
};

/** What it takes to make a signature that is not written down yet. */
export type Maker = Pick<App, "keys" | "random" | "now">;

/** The row that a submission becomes. */
export function unconfirmed(app: Maker, { letter, language, locale, submission, network }: Given) {
  // One by one: a submission may come from a row that has more, whose number must not be taken along.
  const { organisation, website, country, sector, name, role, email } = submission;
  const { authority, statement, showRepresentative, version } = submission;
  const emailDomain = mailDomain(email);
  return {
    id: newId(app),
    letterId: letter.id,
    version,
    language,
    locale,
    status: "unconfirmed" as const,
    organisationKey: organisationKey(organisation),
    websiteDomain: registrableDomain(website),
    emailDomain,
    mailOrigin: mailOrigin({ website, emailDomain }),
    addressHash: app.keys.addressHashes(canonicalAddress(email))[0],
    fingerprint: fingerprint(app, { letter, language, submission }),
    networkHash: network !== null && isPublicNetwork(network) ? app.keys.networkHash(network) : null,
    salt: app.random(SALT_BYTES),
    signedAt: app.now(),
    confirmedAt: null,
    listedAt: null,
    listing: null,
    vouched: false,
    notice: NOTICE,
    // Not in front: V8 would then add the others one by one, which takes a quarter of the time that a signature costs.
    ...{ organisation, website, country, sector, name, role, email, authority, statement, showRepresentative },
  };
}

/** Everything that the mail names, so that the same submission again is the same signature. */
function fingerprint(
  { keys }: Pick<App, "keys">,
  { letter, language, submission }: Pick<Given, "letter" | "language" | "submission">,
) {
  const { organisation, website, country, sector, name, role, email } = submission;
  const { authority, statement, showRepresentative, version } = submission;
  const who = [organisation, website, country, sector, name, role, email];
  return keys.fingerprint(letter.id, version, language, ...who, authority, statement ?? "", Number(showRepresentative));
}

/** Writes a new signature with its first event, inside the caller's transaction. */
export function insertSignature(app: App, letter: Letter, row: ReturnType<typeof unconfirmed>): void {
  app.db.signatures.insert(row);
  app.db.events.append({
    at: row.signedAt,
    type: "signature.signed",
    subject: row.id,
    actor: "signer",
    data: {
      to: "unconfirmed",
      letter: letter.slug,
      version: row.version,
      language: row.language,
      ...digestOf(row),
    },
  });
}
