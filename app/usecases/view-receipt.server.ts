import type { Signature } from "../../db/signature-mapper.server";
import type { Receipt } from "../documents/receipt-document";
import { reference } from "../domain/ids";
import { isReceiptEvent } from "../domain/receipt";
import type { App } from "./app";
import { signatoryPage } from "./shared/links.server";
import { holdsLink } from "./shared/proof.server";

export type { Receipt };

/**
 * What whoever holds a signature's link can keep of it. "gone": it was erased; "unconfirmed": there is nothing to give a
 * receipt of yet. Undefined where the link is not ours.
 */
export function viewReceipt(app: App, id: string, key: string): Receipt | "gone" | "unconfirmed" | undefined {
  const signature = app.db.signatures.find(id);
  if (!signature || !holdsLink(app, signature, { key, signedHere: [] })) return undefined;
  if (signature.erasedAt !== null) return "gone";
  const { status } = signature;
  return status === "unconfirmed" ? status : receiptOf(app, { ...signature, status });
}

function receiptOf(app: App, signature: Signature & Pick<Receipt, "status">): Receipt {
  const { id, organisation, signedOrganisation, website, country, sector, status, vouched } = signature;
  const { signedAt, confirmedAt, listedAt, withdrawnAt, disputedAt, decidedAt, hiddenAt } = signature;
  const { letter, text } = signedText(app, signature);
  const events = app.db.events
    .ofSubject(id)
    .flatMap(({ seq, type, at, hash }) =>
      isReceiptEvent(type) ? [{ index: seq, type, at, hash: hash.toString("hex") }] : [],
    );
  const shown = status === "listed" && hiddenAt === null && letter.pausedAt === null;
  const since = { waiting: confirmedAt, listed: hiddenAt ?? listedAt, disputed: disputedAt, withdrawn: withdrawnAt };
  return {
    ...{ organisation, signedOrganisation, website, country, sector, status, vouched },
    ...{ signedAt, confirmedAt, listedAt, withdrawnAt, text, events },
    reference: reference(id),
    hidden: hiddenAt !== null,
    paused: letter.pausedAt !== null,
    since: { ...since, declined: decidedAt, merged: decidedAt }[status] ?? signedAt,
    asOf: events.at(-1)?.at ?? signedAt,
    page: shown ? signatoryPage(app, letter.slug, id) : null,
    letter: { slug: letter.slug, url: `${app.settings.baseUrl}/letters/${letter.slug}`, contact: letter.contact },
    controller: app.settings.controller,
  };
}

/** The letter, and its text in the version and language that were signed. */
function signedText({ db }: App, { letterId, version, language }: Signature) {
  const letter = db.letters.byId(letterId);
  const stored = db.letters.texts(letterId, version).find((text) => text.language === language);
  if (!letter || !stored) throw new Error(`letter ${letterId} has no version ${version} in ${language}`);
  const { title, from, to, body, sha256, publishedAt } = stored;
  return { letter, text: { version, language, title, from, to, body, sha256, publishedAt } };
}
