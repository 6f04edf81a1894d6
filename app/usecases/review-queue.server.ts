import type { QueueRow } from "../../db/queue.server";
import { can, demand, type Moderator } from "../domain/moderator";
import {
  isFiltered,
  MOST_COUNTED,
  orderOf,
  type QueueCounts,
  type QueueQuery,
  readQueue,
  viewOf,
} from "../domain/queue";
import { soughtBy } from "../domain/queue-search";
import type { App } from "./app";
import { wantedBy } from "./shared/queue-conditions.server";
import { placeOf, readPlace } from "./shared/queue-place.server";

const PAGE = 50;

/** A page of the desk's queue. */
export function reviewQueue(app: App, moderator: Moderator, query: QueueQuery) {
  demand(moderator, "see");
  const wanted = wantedBy(app, query);
  const after = readPlace(query.after);
  const rows = app.db.queue.page({ ...wanted, order: orderOf(query), after, limit: PAGE + 1 });
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return {
    items: rows.slice(0, PAGE).map(shown),
    next: last ? placeOf(last) : null,
    /** How many fit, up to one more than MOST_COUNTED; null where nothing was left out: those are counted beside. */
    found: isFiltered(query) ? app.db.queue.count(wanted, MOST_COUNTED + 1) : null,
  };
}

/** Who comes after a signature in its queue, and behind the last one its first; undefined where that is empty. */
export function nextInQueue(app: App, moderator: Moderator, query: QueueQuery, id: string): string | undefined {
  demand(moderator, "see");
  const wanted = { ...wantedBy(app, query), order: orderOf(query), limit: 1 };
  const from = app.db.queue.place(id);
  const [next] = from ? app.db.queue.page({ ...wanted, after: from }) : [];
  return (next ?? app.db.queue.page({ ...wanted, after: null })[0])?.id;
}

/**
 * The queue of what somebody typed into the search, for its address: an e-mail address stands in none, but one of its
 * signatures does. Null where there is none of that address.
 */
export function queueOfSearch(app: App, moderator: Moderator, search: string): QueueQuery | null {
  demand(moderator, "see");
  const query = readQueue(new URLSearchParams({ q: search }), "any");
  if (soughtBy(search)?.by !== "address") return query;
  const [first] = app.db.queue.page({ ...wantedBy(app, query), order: "newest", after: null, limit: 1 });
  return first ? { ...viewOf("any"), address: first.id } : null;
}

/** What the queue offers beside what the product knows by itself. */
export function filterChoices(app: App, moderator: Moderator) {
  demand(moderator, "see");
  return { languages: app.db.letters.languages(), mayDecide: can(moderator, "decide") };
}

/** How many signatures there are in each view; of those who wait, the asked are counted apart. */
export function statusCounts(app: App): QueueCounts {
  const counts = app.db.review.counts();
  const asked = app.db.review.countAsked();
  return { ...counts, waiting: counts.waiting - asked, asked, corrections: app.db.review.countProposed() };
}

const shown = ({ id, organisation, country, sector, status, arrivedAt, mailOrigin, ...row }: QueueRow) => ({
  ...{ id, organisation, country, sector, status, arrivedAt, mailOrigin },
  alike: row.alike === 1,
  vouched: row.vouched === 1,
  hidden: row.hidden === 1,
  reported: row.reported === 1,
  answered: row.answered === 1,
  proposed: row.proposed === 1,
});
