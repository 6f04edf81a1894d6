import { and, asc, count, desc, eq, inArray, lt, ne, sql } from "drizzle-orm";
import type { Status } from "../app/domain/signature";
import type { Connection } from "./connect.server";
import { nameKeys, signatures } from "./schema";

const QUEUE_COLUMNS = {
  id: signatures.id,
  letterId: signatures.letterId,
  organisation: signatures.organisation,
  country: signatures.country,
  sector: signatures.sector,
  website: signatures.website,
  emailDomain: signatures.emailDomain,
  status: signatures.status,
  vouched: signatures.vouched,
  signedAt: signatures.signedAt,
  confirmedAt: signatures.confirmedAt,
  decidedAt: signatures.decidedAt,
};

/** Another signature that a moderator should know of when deciding on one. */
export type Neighbour = {
  id: string;
  organisation: string;
  website: string;
  country: string;
  status: Status;
  listedAt: number | null;
};
const NEIGHBOUR_COLUMNS = {
  id: signatures.id,
  organisation: signatures.organisation,
  website: signatures.website,
  country: signatures.country,
  status: signatures.status,
  listedAt: signatures.listedAt,
};
const MOST_NEIGHBOURS = 200;
const KNOWN: readonly Status[] = ["waiting", "listed", "declined", "disputed"];

/** What the desk reads. */
export function openReview({ orm }: Connection) {
  const queue = (status: Status) => {
    const of = orm.select(QUEUE_COLUMNS).from(signatures).where(eq(signatures.status, status)).$dynamic();
    // Who has waited longest is first; where nobody waits, the newest.
    return status === "waiting"
      ? of.orderBy(asc(signatures.confirmedAt), asc(signatures.seq))
      : of.orderBy(desc(signatures.confirmedAt), desc(signatures.seq));
  };

  return {
    queue: (status: Status, limit: number) => queue(status).limit(limit).all(),
    counts: (): Map<Status, number> =>
      new Map(
        orm
          .select({ status: signatures.status, count: count() })
          .from(signatures)
          .groupBy(signatures.status)
          .all()
          .map((row) => [row.status, row.count]),
      ),
    /** How many wait that were confirmed before this time. */
    waitingBefore: (confirmedAt: number): number =>
      orm
        .select({ count: count() })
        .from(signatures)
        .where(and(eq(signatures.status, "waiting"), lt(signatures.confirmedAt, confirmedAt)))
        .get()?.count ?? 0,
    /** Confirmed signatures on the letter that share a key of the name, or the website's registrable domain. */
    neighbours(
      signature: { id: string; letterId: number; websiteDomain: string },
      keys: readonly string[],
    ): Neighbour[] {
      const { id, letterId, websiteDomain } = signature;
      const sharing = orm
        .select({ id: nameKeys.signatureId })
        .from(nameKeys)
        .where(and(eq(nameKeys.letterId, letterId), inArray(nameKeys.key, [...keys])))
        // Who shares the most comes first: a common word must not crowd out the real look-alike.
        .groupBy(nameKeys.signatureId)
        .orderBy(desc(count()))
        .limit(MOST_NEIGHBOURS);
      const known = and(eq(signatures.letterId, letterId), ne(signatures.id, id), inArray(signatures.status, KNOWN));
      const byName = orm
        .select(NEIGHBOUR_COLUMNS)
        .from(signatures)
        .where(and(known, sql`${signatures.id} in ${sharing}`));
      const byDomain = orm
        .select(NEIGHBOUR_COLUMNS)
        .from(signatures)
        .where(and(known, eq(signatures.websiteDomain, websiteDomain), ne(signatures.status, "unconfirmed")))
        .limit(MOST_NEIGHBOURS);
      const found = new Map([...byName.all(), ...byDomain.all()].map((row) => [row.id, row]));
      return [...found.values()];
    },
  };
}
