import { canonicalAddress } from "../domain/email";
import type { App } from "./app";
import { unblockAddress } from "./shared/block.server";
import { erase } from "./shared/erase.server";
import { forgetAddress, namedBy } from "./shared/forget-address.server";
import { note } from "./shared/journal.server";
import { scrubLater } from "./shared/scrub.server";

/** What is kept of an address: how many signatures on which letter, and what else. */
export type Kept = {
  letters: { slug: string; signatures: number }[];
  reports: number;
  handOvers: number;
  /** It asked never to be written to again. */
  blocked: boolean;
  /** It is a moderator's, which is another matter. */
  moderator: boolean;
};

/** What there is to erase of an address. */
export function lookForAddress(app: App, email: string): Kept {
  const { db } = app;
  const of = addressIn(app, email);
  const slugs = new Map(db.letters.all().map(({ id, slug }) => [id, slug]));
  const counts = new Map<string, number>();
  for (const id of of.signatures()) {
    const slug = slugs.get(db.signatures.find(id)?.letterId ?? 0) ?? "";
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return {
    letters: [...counts].map(([slug, signatures]) => ({ slug, signatures })),
    reports: of.reports().length,
    handOvers: of.handOvers().length,
    blocked: db.blockedAddresses.has(of.hashes),
    moderator: db.moderators.ofAddress(of.hashes)?.removedAt === null,
  };
}

/**
 * Erases what is kept of an address: its signatures, the reports that it sent, and that a signature was handed over to it or
 * away from it. A signature a transaction, so that a running server goes on. That it is not to be written to stays, unless
 * `unblock` says otherwise.
 */
export async function eraseAddress(app: App, email: string, unblock: boolean): Promise<{ signatures: number }> {
  const { db } = app;
  const of = addressIn(app, email);
  let signatures = 0;
  for (const id of of.signatures()) signatures += await db.write(() => erase(app, [id], "operator"));
  await db.write(() => {
    scrubLater(app);
    forgetAddress(app, (address) => address === of.canonical);
    note(app, [{ kind: "forgotten", of: of.canonical, more: app.now().toString(36) }]);
    if (unblock) unblockAddress(app, email);
  });
  return { signatures };
}

function addressIn(app: App, email: string) {
  const canonical = canonicalAddress(email);
  const hashes = app.keys.addressHashes(canonical);
  return {
    ...{ canonical, hashes },
    signatures: () => app.db.erasing.ofAddress(hashes),
    ...namedBy(app, (address) => address === canonical),
  };
}
