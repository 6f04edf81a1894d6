import { canonicalAddress } from "../../domain/email";
import type { Entry } from "../../domain/journal";
import type { App } from "../app";

/** All that the journal would say of the database as it is, in batches: signatures, blocked addresses, the desk's people. */
export function* journalOf(app: App): Generator<Entry[]> {
  const { db } = app;
  for (const batch of db.maintenance.signatures()) {
    yield batch.flatMap((entry): Entry[] => {
      if ("unreadable" in entry) return [];
      const { id, status, erasedAt, keyVersion, email } = entry.signature;
      if (erasedAt !== null) return [{ kind: "erased", of: id }];
      return [
        ...(keyVersion > 1 && email !== ""
          ? [{ kind: "handed-over" as const, of: id, more: `${keyVersion}`, email }]
          : []),
        ...(status === "withdrawn" || status === "disputed" ? [{ kind: status, of: id }] : []),
      ];
    });
  }
  yield db.blockedAddresses.all().map((email) => ({ kind: "blocked", of: canonicalAddress(email), email }));
  yield db.moderators.all().map(({ email, role, removedAt }): Entry => {
    const of = canonicalAddress(email);
    return removedAt === null ? { kind: "seated", of, more: role } : { kind: "removed", of };
  });
}
