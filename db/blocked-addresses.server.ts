import { inArray, sql } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { blockedAddresses } from "./schema";

const { placeholder } = sql;

export function openBlockedAddresses({ orm, keys }: Connection) {
  const find = orm
    .select({ id: blockedAddresses.id })
    .from(blockedAddresses)
    .where(inArray(blockedAddresses.addressHash, [placeholder("hash"), placeholder("otherHash")]))
    .prepare();
  const has = ([hash, otherHash]: [Buffer, Buffer]) => find.get({ hash, otherHash }) !== undefined;

  return {
    has,
    remove: (hashes: [Buffer, Buffer]): void =>
      void orm.delete(blockedAddresses).where(inArray(blockedAddresses.addressHash, hashes)).run(),
    add(hashes: [Buffer, Buffer], email: string, now: number): void {
      if (has(hashes)) return;
      const [hash] = hashes;
      // The row's own hash, not its number, binds the seal: the number is not known before the insert.
      const emailSealed = keys.seal(email, {
        table: "blocked_addresses",
        column: "email",
        row: hash.toString("hex"),
      });
      orm.insert(blockedAddresses).values({ addressHash: hash, emailSealed, blockedAt: now }).run();
    },
  };
}
