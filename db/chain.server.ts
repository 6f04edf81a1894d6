import type { Event } from "../app/domain/event";
import type { Sqlite } from "./connect.server";

const BATCH = 1_000;

export type StoredEvent = Event & { seq: number; hash: Buffer };
type Row = Omit<StoredEvent, "data"> & { data: string };

/** All events of a file in order, read in batches; of a file that an older version made too. */
export function* readChain(sqlite: Sqlite): Generator<StoredEvent> {
  const after = sqlite.prepare<[number], Row>(
    `select seq, at, type, subject, actor, data, hash from events where seq > ? order by seq limit ${BATCH}`,
  );
  for (let seq = 0; ; ) {
    const batch = after.all(seq);
    for (const row of batch) yield { ...row, data: readable(row.data) };
    const end = batch.at(-1);
    if (!end) return;
    seq = end.seq;
  }
}

/** What cannot be read any more is as good as nothing: the hash tells that it was something else. */
function readable(data: string): Event["data"] {
  try {
    return JSON.parse(data);
  } catch {
    return {};
  }
}
