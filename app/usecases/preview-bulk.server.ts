import type { QueuePlace } from "../../db/queue.server";
import { type BulkAct, isBulkAct } from "../domain/bulk";
import { DomainError } from "../domain/errors";
import { demand, type Moderator } from "../domain/moderator";
import { MOST_COUNTED, orderOf, type QueueQuery } from "../domain/queue";
import { statusesFor } from "../domain/signature";
import type { App } from "./app";
import { newId } from "./shared/post.server";
import { wantedBy } from "./shared/queue-conditions.server";

/** Ticked in the queue, or all that a query fits. */
type Chosen = { ids: readonly string[] } | { query: QueueQuery };

const BATCH = 500;

/**
 * Notes which signatures an act is to be done to, as they stand now; nothing is done. Only what is noted here is shown,
 * and only what is as it was shown is acted on.
 */
export async function previewBulk(app: App, moderator: Moderator, act: string, chosen: Chosen): Promise<string> {
  demand(moderator, "decide");
  if (!isBulkAct(act)) throw new DomainError("not-found");
  const id = newId(app);
  const { moderatorId, shownAt } = { moderatorId: moderator.id, shownAt: app.now() };
  await app.db.write(() => app.db.bulk.insert({ id, moderatorId, act, shownAt }));
  let position = 0;
  for (const batch of "ids" in chosen ? ticked(app, act, chosen.ids) : fitting(app, act, chosen.query)) {
    await app.db.write(() => {
      for (const item of batch) app.db.bulk.add(id, ++position, item);
    });
  }
  return id;
}

type Item = { id: string; revision: number };

function* ticked({ db }: App, act: BulkAct, ids: readonly string[]): Generator<Item[]> {
  const found = ids.slice(0, MOST_COUNTED).flatMap((id) => db.signatures.find(id) ?? []);
  yield found.filter(({ status }) => statusesFor(act).includes(status));
}

function* fitting(app: App, act: BulkAct, query: QueueQuery): Generator<Item[]> {
  const wanted = wantedBy(app, query);
  const statuses = wanted.statuses.filter((status) => statusesFor(act).includes(status));
  if (statuses.length === 0) throw new DomainError("not-found");
  const pages = { ...wanted, statuses, order: orderOf(query), limit: BATCH };
  for (let [after, left]: [QueuePlace | null, number] = [null, MOST_COUNTED]; left > 0; left -= BATCH) {
    const rows = app.db.queue.page({ ...pages, after });
    yield rows;
    after = rows.at(-1) ?? null;
    if (rows.length < BATCH) return;
  }
}
