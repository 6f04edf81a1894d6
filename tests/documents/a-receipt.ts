import type { ReceiptDocument } from "~/documents/receipt-document";
import { hashedText, textHash } from "~/domain/letter.server";

const HOUR = 3_600_000;
const NOON = Date.UTC(2027, 2, 9, 12);
const TEXT = { title: "Make every place online safe", body: "We ask the Council to act." };

/** A listed signature's receipt, and what is said of it. */
export function aReceipt(about: Partial<ReceiptDocument> = {}): ReceiptDocument {
  const url = "https://letters.example/letters/safer-online";
  return {
    ...{ locale: "en", reference: "7F3K", organisation: "Harbour Children’s Trust", signedOrganisation: null },
    ...{ website: "https://harbour.example/", country: "IE", sector: "ngo", status: "listed" },
    ...{ hidden: false, paused: false, vouched: false, withdrawnAt: null },
    ...{ signedAt: NOON - 24 * HOUR, confirmedAt: NOON - 23 * HOUR, listedAt: NOON, since: NOON, asOf: NOON },
    page: `${url}/signatories/7f3k9x2m4q8t0w5z`,
    letter: { slug: "safer-online", url, contact: "letter@alliance.example" },
    text: {
      ...{ ...TEXT, version: 2, language: "en", from: "Alliance for Children Online", to: "The Council" },
      ...{ publishedAt: Date.UTC(2027, 1, 9), sha256: textHash(TEXT) },
    },
    textFile: hashedText(TEXT),
    events: [
      { index: 12, type: "signature.signed", at: NOON - 24 * HOUR, hash: "1".repeat(64) },
      { index: 13, type: "signature.confirmed", at: NOON - 23 * HOUR, hash: "2".repeat(64) },
      { index: 17, type: "signature.approved", at: NOON, hash: "3".repeat(64) },
    ],
    controller: "Alliance for Children Online e.V.",
    ...about,
  };
}
