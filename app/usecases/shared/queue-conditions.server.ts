import type { QueueConditions } from "../../../db/queue.server";
import { canonicalAddress } from "../../domain/email";
import { type QueueQuery, type QueueView, timeOf } from "../../domain/queue";
import { soughtBy } from "../../domain/queue-search";
import { STATUSES, type Status, statusesFor } from "../../domain/signature";
import type { App } from "../app";

/** What a query asks the database for. */
export function wantedBy(app: App, query: QueueQuery): { statuses: readonly Status[]; conditions: QueueConditions } {
  const { mailOrigin, alike, reported, sector, country, language, emailDomain, websiteDomain, network } = query;
  return {
    statuses: statusesOf(query.status),
    conditions: {
      ...{ mailOrigin, alike, reported, sector, country, language, emailDomain, websiteDomain, network },
      asked: query.status === "asked" ? true : query.status === "waiting" ? false : null,
      proposed: query.status === "corrections",
      ...timeOf(query),
      ...sought(app, query.q),
      ...(query.address === null ? {} : { addressHashes: hashesOf(app, query.address) }),
    },
  };
}

/** Of nobody's address where there is no such signature. */
const hashesOf = ({ db, keys }: App, id: string) =>
  keys.addressHashes(canonicalAddress(db.signatures.find(id)?.email ?? "@"));

function statusesOf(view: QueueView): readonly Status[] {
  switch (view) {
    case "any":
      return STATUSES;
    case "asked":
      return ["waiting"];
    case "corrections":
      return statusesFor("accept");
    default:
      return [view];
  }
}

function sought({ keys }: App, search: string): Pick<QueueConditions, "id" | "addressHashes" | "text"> {
  const looked = soughtBy(search);
  const nothing = { id: null, addressHashes: null, text: null };
  switch (looked?.by) {
    case "address":
      return { ...nothing, addressHashes: keys.addressHashes(canonicalAddress(looked.email)) };
    case "id":
      return { ...nothing, id: looked.id };
    case "words": {
      const { words, reference, host } = looked;
      return { ...nothing, text: { words, reference, host: host?.host ?? null, domain: host?.domain ?? null } };
    }
    case undefined:
      return nothing;
  }
}
