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
  /** Whether a field was filled in that people don't see: nothing is ever mailed about it. */
  trapped?: boolean;
};

/** What it takes to make a signature that is not written down yet. */
export type Maker = Pick<App, "keys" | "random" | "now">;

/** The row that a submission becomes. */
export function unconfirmed(app: Maker, given: Given) {
  const { letter, language, locale, submission, network, trapped = false } = given;
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
    fingerprint: fingerprint(app, given),
    networkHash: network !== null && isPublicNetwork(network) ? app.keys.networkHash(network) : null,
    salt: app.random(SALT_BYTES),
    signedAt: app.now(),
    confirmedAt: null,
    listedAt: null,
    listing: null,
    vouched: false,
    trapped,
    notice: NOTICE,
    // Not in front: V8 would then add the others one by one, which takes a quarter of the time that a signature costs.
    ...{ organisation, website, country, sector, name, role, email, authority, statement, showRepresentative },
  };
}

/** Everything that the mail names, so that the same submission again is the same signature; a robot's is another one. */
function fingerprint({ keys }: Pick<App, "keys">, { letter, language, submission, trapped }: Given) {
  const { organisation, website, country, sector, name, role, email } = submission;
  const { authority, statement, showRepresentative, version } = submission;
  const who = [organisation, website, country, sector, name, role, email];
  const rest = [authority, statement ?? "", Number(showRepresentative), ...(trapped ? ["trapped"] : [])];
  return keys.fingerprint(letter.id, version, language, ...who, ...rest);
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
