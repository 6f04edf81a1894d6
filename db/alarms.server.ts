import { and, count, desc, eq, getTableColumns, isNull, lt, max, sql } from "drizzle-orm";
import { goesOn } from "../app/domain/alarm";
import { alarms } from "./alarm-schema";
import type { Connection } from "./connect.server";
import { letters } from "./schema";
import { insertInto } from "./statements.server";

type Alarm = typeof alarms.$inferSelect;

/** How many of the newest signatures are looked at for each that makes many: those were signed before others confirmed. */
const LOOKED_AT = 4;

export function openAlarms({ orm, sqlite }: Connection) {
  const { placeholder } = sql;
  const insert = insertInto({ orm, sqlite }, alarms);
  const newest = orm
    .select({ id: alarms.id, lastAt: alarms.lastAt, seenAt: alarms.seenAt })
    .from(alarms)
    .where(
      and(
        eq(alarms.kind, placeholder("kind")),
        eq(alarms.cause, placeholder("cause")),
        eq(alarms.subject, placeholder("subject")),
      ),
    )
    .orderBy(desc(alarms.id))
    .limit(1)
    .prepare();
  const unseen = orm
    .select({ count: count(), lastAt: max(alarms.lastAt) })
    .from(alarms)
    .where(isNull(alarms.seenAt))
    .prepare();
  const many = (condition: string) =>
    sqlite.prepare<[{ subject: Buffer | string; since: number; looked: number }], number>(
      `select count(*) from (select confirmed_at from signatures where ${condition} and status <> 'unconfirmed'
        order by seq desc limit :looked) where confirmed_at >= :since`,
    );
  const ofNetwork = many("network_hash is not null and network_hash = :subject").pluck();
  const ofDomain = many("email_domain = :subject").pluck();
  const isMany = (statement: typeof ofDomain, subject: Buffer | string, since: number, most: number) =>
    (statement.get({ subject, since, looked: most * LOOKED_AT }) ?? 0) >= most;

  /** A confirmed signature of it, by which the queue finds the others. */
  const example = sql<string | null>`case ${alarms.kind}
    when 'network' then (select id from signatures where network_hash is not null and status <> 'unconfirmed'
      and network_hash = unhex(${alarms.subject}) limit 1)
    when 'domain' then (select id from signatures where email_domain = ${alarms.subject} and status <> 'unconfirmed' limit 1)
    end`;

  return {
    /** Writes down that something happens, or goes on: see goesOn(). */
    raise(
      { kind, cause, subject, letterId }: Pick<Alarm, "kind" | "cause" | "subject" | "letterId">,
      now: number,
    ): void {
      const known = newest.get({ kind, cause, subject });
      const next = goesOn(known, now);
      if (next === "anew") insert({ kind, cause, subject, letterId, firstAt: now, lastAt: now });
      if (next !== "again" || !known) return;
      orm
        .update(alarms)
        .set({ letterId, lastAt: now, times: sql`${alarms.times} + 1` })
        .where(eq(alarms.id, known.id))
        .run();
    },
    /** Whether so many were confirmed since a time; those signed last are looked at, however many there are. */
    manyOfNetwork: (hash: Buffer, since: number, most: number): boolean => isMany(ofNetwork, hash, since, most),
    manyOfDomain: (domain: string, since: number, most: number): boolean => isMany(ofDomain, domain, since, most),
    /** What happened last is first. */
    newest: (limit: number) =>
      orm
        .select({ ...getTableColumns(alarms), slug: letters.slug, example })
        .from(alarms)
        .innerJoin(letters, eq(letters.id, alarms.letterId))
        .orderBy(desc(alarms.lastAt), desc(alarms.id))
        .limit(limit)
        .all(),
    /** How many nobody has seen, and when the last of them happened. */
    unseen: (): { count: number; lastAt: number | null } => unseen.get() ?? { count: 0, lastAt: null },
    /** Whoever saw it first is kept. */
    see: (id: number, seenBy: number, seenAt: number): void =>
      void orm
        .update(alarms)
        .set({ seenAt, seenBy })
        .where(and(eq(alarms.id, id), isNull(alarms.seenAt)))
        .run(),
    purge: (before: number): void => void orm.delete(alarms).where(lt(alarms.lastAt, before)).run(),
  };
}
