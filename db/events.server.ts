import { asc, desc, eq, getTableColumns, gt, sql } from "drizzle-orm";
import type { Event } from "../app/domain/event";
import { chainHash, GENESIS } from "../app/domain/event.server";
import type { Connection } from "./connect.server";
import { events } from "./schema";
import { insertInto } from "./statements.server";

const { placeholder } = sql;
const BATCH = 1_000;

export type StoredEvent = Event & { seq: number; hash: Buffer };

export function openEvents({ orm }: Connection) {
  const insert = insertInto(orm, events);
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
  const after = orm
    .select({ ...getTableColumns(events), data: sql<string>`${events.data}` })
    .from(events)
    .where(gt(events.seq, placeholder("seq")))
    .orderBy(asc(events.seq))
    .limit(BATCH)
    .prepare();
  const ofSubject = orm
    .select()
    .from(events)
    .where(eq(events.subject, placeholder("subject")))
    .orderBy(asc(events.seq))
    .prepare();

  return {
    /** Adds a link to the chain. Call it inside the transaction that makes the change. */
    append(event: Event): void {
      const head = last.get();
      const linked = { ...event, seq: (head?.seq ?? 0) + 1 };
      insert({ ...linked, hash: chainHash(head?.hash ?? GENESIS, linked) });
    },
    /** The newest event's number, hash and time. */
    head: () => last.get(),
    find: (seq: number): StoredEvent | undefined => bySeq.get({ seq }),
    ofSubject: (subject: string): StoredEvent[] => ofSubject.all({ subject }),
    /** All events in order, read in batches. */
    *all(): Generator<StoredEvent> {
      for (let seq = 0; ; ) {
        const batch = after.all({ seq });
        for (const row of batch) yield { ...row, data: readable(row.data) };
        const end = batch.at(-1);
        if (!end) return;
        seq = end.seq;
      }
    },
  };
}

/** What cannot be read any more is as good as nothing: the hash tells that it was something else. */
function readable(data: string): Event["data"] {
  try {
    return JSON.parse(data);
  } catch {
    return {};
  }
}
