import type { Receipt } from "~/usecases/view-receipt.server";

const when = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** A receipt for programs. Its names are a public interface. `hashed`: what the SHA-256 is of. */
export function receiptJson(receipt: Receipt, hashed: string): string {
  const { reference, organisation, signedOrganisation, website, country, sector, status, letter, text } = receipt;
  const { signedAt, confirmedAt, listedAt, withdrawnAt, since, asOf, page, events } = receipt;
  return JSON.stringify({
    ...{ reference, organisation, signedOrganisation, website, country, sector },
    letter: {
      ...{ slug: letter.slug, title: text.title, from: text.from, to: text.to, url: letter.url },
      ...{ version: text.version, language: text.language, publishedAt: when(text.publishedAt) },
      ...{ text: hashed, sha256: text.sha256 },
    },
    ...{ status, shown: page !== null, page, since: when(since), asOf: when(asOf) },
    signedAt: when(signedAt),
    confirmedAt: when(confirmedAt),
    listedAt: when(listedAt),
    withdrawnAt: when(withdrawnAt),
    events: events.map(({ index, type, at, hash }) => ({ index, type, at: when(at), hash })),
  });
}
