import { and, asc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { credentials } from "./schema-people";

type Row = typeof credentials.$inferSelect;
export type Credential = Omit<Row, "secretSealed"> & { secret: string };
/** What an account shows of it. */
export type CredentialLine = Omit<Row, "secretSealed" | "counter" | "moderatorId">;

const { placeholder } = sql;

/** What moderators show beside the mail; each secret is sealed, bound to its row. */
export function openCredentials({ orm, keys }: Connection) {
  const place = (row: string) => ({ table: "credentials", column: "secret", row });
  const toCredential = ({ secretSealed, ...row }: Row): Credential => ({
    ...row,
    secret: keys.open(secretSealed, place(row.id)),
  });
  const toLine = ({ id, kind, browser, createdAt, usedAt }: Row): CredentialLine => ({
    ...{ id, kind, browser, createdAt, usedAt },
  });
  const anyFactor = orm
    .select({ id: credentials.id })
    .from(credentials)
    .where(and(eq(credentials.moderatorId, placeholder("moderatorId")), inArray(credentials.kind, ["passkey", "totp"])))
    .limit(1)
    .prepare();
  const unusedCode = (moderatorId: number) =>
    and(eq(credentials.moderatorId, moderatorId), eq(credentials.kind, "recovery"), isNull(credentials.usedAt));

  return {
    insert: ({ secret, ...row }: Omit<Credential, "usedAt" | "counter"> & { counter?: number }): void =>
      void orm
        .insert(credentials)
        .values({ ...row, secretSealed: keys.seal(secret, place(row.id)) })
        .run(),
    find(id: string): Credential | undefined {
      const row = orm.select().from(credentials).where(eq(credentials.id, id)).get();
      return row && toCredential(row);
    },
    hasFactor: (moderatorId: number): boolean => anyFactor.get({ moderatorId }) !== undefined,
    /** In the order in which they were added. */
    of: (moderatorId: number): CredentialLine[] =>
      orm
        .select()
        .from(credentials)
        .where(eq(credentials.moderatorId, moderatorId))
        .orderBy(asc(credentials.createdAt), asc(credentials.id))
        .all()
        .map(toLine),
    totpOf(moderatorId: number): Credential | undefined {
      const row = orm
        .select()
        .from(credentials)
        .where(and(eq(credentials.moderatorId, moderatorId), eq(credentials.kind, "totp")))
        .get();
      return row && toCredential(row);
    },
    unusedCodesOf: (moderatorId: number): Credential[] =>
      orm.select().from(credentials).where(unusedCode(moderatorId)).all().map(toCredential),
    /** Notes a use. False where the counter does not go up: what was shown has been seen before. */
    countUp: (id: string, counter: number, now: number): boolean =>
      orm
        .update(credentials)
        .set({ counter, usedAt: now })
        .where(and(eq(credentials.id, id), lt(credentials.counter, counter)))
        .run().changes === 1,
    /** The same for a passkey that does not count, as those that a cloud keeps. */
    used: (id: string, now: number): boolean =>
      orm
        .update(credentials)
        .set({ usedAt: now })
        .where(and(eq(credentials.id, id), eq(credentials.counter, 0)))
        .run().changes === 1,
    /** False where it was used before. */
    spend: (id: string, now: number): boolean =>
      orm
        .update(credentials)
        .set({ usedAt: now })
        .where(and(eq(credentials.id, id), isNull(credentials.usedAt)))
        .run().changes === 1,
    remove: (id: string): void => void orm.delete(credentials).where(eq(credentials.id, id)).run(),
    removeCodes: (moderatorId: number): void =>
      void orm
        .delete(credentials)
        .where(and(eq(credentials.moderatorId, moderatorId), eq(credentials.kind, "recovery")))
        .run(),
    ids: (): string[] =>
      orm
        .select({ id: credentials.id })
        .from(credentials)
        .all()
        .map(({ id }) => id),
    /** Seals all of them again, under the current key; how many. */
    reseal(): number {
      const all = orm.select().from(credentials).all().map(toCredential);
      for (const { id, secret } of all) {
        const secretSealed = keys.seal(secret, place(id));
        orm.update(credentials).set({ secretSealed }).where(eq(credentials.id, id)).run();
      }
      return all.length;
    },
  };
}
