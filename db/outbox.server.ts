import { and, asc, desc, eq, gte, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { HELD, type MailKind } from "../app/domain/mail";
import type { Connection } from "./connect.server";
import { outbox } from "./schema";
import { insertInto } from "./statements.server";

const { placeholder } = sql;

/** Written out, and apart: only so are they read from the indexes of what failed and what waits. */
const TROUBLED = sql`select id from outbox where status = 'failed'
  union all select id from outbox where status = 'queued' and attempts > 0`;

export type OutboxRow = typeof outbox.$inferSelect;

export function openOutbox({ orm, sqlite }: Connection) {
  const insert = insertInto({ orm, sqlite }, outbox);
  const due = orm
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.status, "queued"),
        sql`${outbox.nextAt} <= ${placeholder("now")}`,
        or(isNull(outbox.leasedUntil), sql`${outbox.leasedUntil} <= ${placeholder("now")}`),
      ),
    )
    .orderBy(asc(outbox.nextAt), asc(outbox.id))
    .limit(1)
    .prepare();
  const lease = orm
    .update(outbox)
    .set({
      leasedUntil: sql`${placeholder("until")}`,
      attempts: sql`${outbox.attempts} + 1`,
    })
    .where(eq(outbox.id, placeholder("id")))
    .prepare();
  const earlier = orm
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.signatureId, placeholder("signatureId")), lt(outbox.id, placeholder("id"))))
    .limit(1)
    .prepare();
  const onTheirWay = orm
    .select({
      queued: sql<number>`count(*)`,
      trying: sql<number>`coalesce(sum(${outbox.attempts} > 0), 0)`,
    })
    .from(outbox)
    .where(sql`${outbox.status} = 'queued'`)
    .prepare();
  const failedCount = orm
    .select({
      failed: sql<number>`coalesce(sum(${outbox.lastError} is not ${HELD}), 0)`,
      held: sql<number>`coalesce(sum(${outbox.lastError} is ${HELD}), 0)`,
    })
    .from(outbox)
    .where(sql`${outbox.status} = 'failed'`)
    .prepare();
  const backlog = sqlite
    .prepare<[{ now: number; most: number }], number>(
      "select count(*) from (select 1 from outbox where status = 'queued' and next_at <= :now limit :most)",
    )
    .pluck();
  const change = (id: number, fields: Partial<OutboxRow>) =>
    orm
      .update(outbox)
      .set({ ...fields, leasedUntil: null })
      .where(and(eq(outbox.id, id), eq(outbox.status, "queued")))
      .run();
  const waiting = (signatureId: string, kinds: readonly MailKind[]) =>
    and(
      eq(outbox.signatureId, signatureId),
      inArray(outbox.kind, kinds),
      eq(outbox.status, "queued"),
      isNull(outbox.leasedUntil),
    );

  return {
    insert: (row: typeof outbox.$inferInsert): void => insert(row),
    /** Takes the next due mail for `leaseMs`; whoever dies with it leaves it to the next. Call it in a transaction. */
    lease(now: number, leaseMs: number): OutboxRow | undefined {
      const row = due.get({ now });
      if (!row) return undefined;
      lease.run({ id: row.id, until: now + leaseMs });
      return { ...row, attempts: row.attempts + 1, leasedUntil: now + leaseMs };
    },
    /** How many are due, counted up to `most`. */
    backlog: (now: number, most: number): number => backlog.get({ now, most }) ?? 0,
    hasDue: (now: number): boolean => due.get({ now }) !== undefined,
    markSent: (id: number, now: number): void => void change(id, { status: "sent", sentAt: now, lastError: null }),
    retry: (id: number, at: number, error: string): void => void change(id, { nextAt: at, lastError: error }),
    fail: (id: number, error: string): void => void change(id, { status: "failed", lastError: error }),
    cancel: (id: number): void => void change(id, { status: "cancelled" }),
    /** Takes back mails that are not on their way: never tried, or refused for now. The number taken back. */
    cancelQueued: (signatureId: string, kinds: readonly MailKind[]): number =>
      orm.update(outbox).set({ status: "cancelled" }).where(waiting(signatureId, kinds)).run().changes,
    /** Moves mails that are not on their way to another time. */
    putOff: (signatureId: string, kinds: readonly MailKind[], nextAt: number): void =>
      void orm.update(outbox).set({ nextAt }).where(waiting(signatureId, kinds)).run(),
    /** Whether such a mail was sent since a time, or still will be. */
    isUnderWay: (signatureId: string, kind: MailKind, since: number): boolean =>
      orm
        .select({ id: outbox.id })
        .from(outbox)
        .where(
          and(
            eq(outbox.signatureId, signatureId),
            eq(outbox.kind, kind),
            gte(outbox.createdAt, since),
            inArray(outbox.status, ["queued", "sent"]),
          ),
        )
        .get() !== undefined,
    /** Mails that failed for good or are being tried again, newest first. */
    troubled: (limit: number): OutboxRow[] =>
      orm.select().from(outbox).where(sql`${outbox.id} in (${TROUBLED})`).orderBy(desc(outbox.id)).limit(limit).all(),
    /** How many wait to go out, how many of them were tried already, how many failed for good, and how many are held. */
    counts: () => ({ queued: 0, trying: 0, failed: 0, held: 0, ...onTheirWay.get(), ...failedCount.get() }),
    find: (id: number): OutboxRow | undefined => orm.select().from(outbox).where(eq(outbox.id, id)).get(),
    /** Whether its signature was sent no mail before it. */
    isFirst: ({ id, signatureId }: Pick<OutboxRow, "id" | "signatureId">): boolean =>
      earlier.get({ id, signatureId }) === undefined,
    /** Without those that are held. */
    failed: (): OutboxRow[] =>
      orm
        .select()
        .from(outbox)
        .where(and(eq(outbox.status, "failed"), sql`${outbox.lastError} is not ${HELD}`))
        .all(),
    /** Keeps every mail that waits from going out until somebody sends it again; how many. */
    hold: (): number =>
      orm
        .update(outbox)
        .set({ status: "failed", lastError: HELD, leasedUntil: null })
        .where(eq(outbox.status, "queued"))
        .run().changes,
    /** Makes one that failed or waits for its next try due now, as if it were new; false where there is none such. */
    again: (id: number, now: number): boolean =>
      orm
        .update(outbox)
        .set({ status: "queued", attempts: 0, nextAt: now })
        .where(and(eq(outbox.id, id), inArray(outbox.status, ["failed", "queued"]), isNull(outbox.leasedUntil)))
        .run().changes === 1,
    failedFor: (signatureId: string): OutboxRow[] =>
      orm
        .select()
        .from(outbox)
        .where(and(eq(outbox.signatureId, signatureId), eq(outbox.status, "failed")))
        .all(),
    purge: (before: number): void =>
      void orm
        .delete(outbox)
        .where(and(lt(outbox.createdAt, before), inArray(outbox.status, ["sent", "cancelled", "failed"])))
        .run(),
  };
}
