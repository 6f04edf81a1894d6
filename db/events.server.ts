import { and, asc, count, desc, eq, sql } from "drizzle-orm";
import type { Event, EventType } from "../app/domain/event";
import { chainHash, GENESIS } from "../app/domain/event.server";
import { readChain, type StoredEvent } from "./chain.server";
import type { Connection } from "./connect.server";
import { events } from "./schema";
import { insertInto } from "./statements.server";

const { placeholder } = sql;

export function openEvents({ orm, sqlite }: Connection) {
  const insert = insertInto({ orm, sqlite }, events);
  const last = orm
    .select({ seq: events.seq, hash: events.hash, at: events.at })
    .from(events)
    .orderBy(desc(events.seq))
    .limit(1)
    .prepare();
  const bySeq = orm
    .select()
    .from(events)
    .where(eq(events.seq, placeholder("seq")))
    .prepare();
  const ofSubject = orm
    .select()
    .from(events)
    .where(eq(events.subject, placeholder("subject")))
    .orderBy(asc(events.seq))
    .prepare();

  function link(added: readonly Event[]): void {
    const head = last.get();
    let { seq, hash } = head ?? { seq: 0, hash: GENESIS };
    for (const event of added) {
      seq += 1;
      const linked = { ...event, seq };
      hash = chainHash(hash, linked);
      insert({ ...linked, hash });
    }
  }

  return {
    /** Adds a link to the chain. Call it inside the transaction that makes the change. */
    append: (event: Event): void => link([event]),
    /** The same for many: the end of the chain is looked up once. */
    appendAll: (events: readonly Event[]): void => link(events),
    /** The number that the next one will have, inside the transaction that makes it. */
    next: (): number => (last.get()?.seq ?? 0) + 1,
    /** The newest event's number, hash and time. */
    head: () => last.get(),
    find: (seq: number): StoredEvent | undefined => bySeq.get({ seq }),
    ofSubject: (subject: string): StoredEvent[] => ofSubject.all({ subject }),
    /** How often somebody of the desk did what, the most frequent first. */
    countsOf: (actor: Event["actor"]): { type: EventType; count: number }[] =>
      orm
        .select({ type: events.type, count: count() })
        .from(events)
        // The second condition is the index's own.
        .where(and(eq(events.actor, actor), sql`${events.actor} not in ('signer', 'system', 'reader')`))
        .groupBy(events.type)
        .orderBy(desc(count()))
        .all(),
    /** All events in order, read in batches. */
    all: () => readChain(sqlite),
  };
}
