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
  // The row's own hash, not its number, binds the seal: the number is not known before the insert.
  const place = (hash: Buffer) => ({ table: "blocked_addresses", column: "email", row: hash.toString("hex") });
  const has = ([hash, otherHash]: [Buffer, Buffer]) => find.get({ hash, otherHash }) !== undefined;

  return {
    has,
    all: (): string[] =>
      orm
        .select()
        .from(blockedAddresses)
        .all()
        .map(({ addressHash, emailSealed }) => keys.open(emailSealed, place(addressHash))),
    remove: (hashes: [Buffer, Buffer]): void =>
      void orm.delete(blockedAddresses).where(inArray(blockedAddresses.addressHash, hashes)).run(),
    add(hashes: [Buffer, Buffer], email: string, now: number): void {
      if (has(hashes)) return;
      const [hash] = hashes;
      const emailSealed = keys.seal(email, place(hash));
      orm.insert(blockedAddresses).values({ addressHash: hash, emailSealed, blockedAt: now }).run();
    },
  };
}
