import { and, count, desc, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";
import { STATUSES, type Status } from "../app/domain/signature";
import type { Connection } from "./connect.server";
import { nameKeys } from "./list-schema";
import { OTHER_COLUMNS, type Other } from "./others.server";
import { letters, signatures } from "./schema";

type Candidate = { id: string; letterId: number; websiteDomain: string };
const MOST_NEIGHBOURS = 200;
/** A key that more names share tells nothing by itself, and takes milliseconds to go through. */
const TOO_COMMON = 1_000;
/** As signatures_by_status has it; whoever waits was confirmed. */
const ARRIVED = sql`coalesce(${signatures.confirmedAt}, ${signatures.signedAt})`;
const KNOWN: readonly Status[] = ["waiting", "listed", "declined", "disputed"];

/** What the desk reads. */
export function openReview({ orm, sqlite }: Connection) {
  const rareKeys = sqlite
    .prepare<[{ letterId: number; keys: string; most: number }], string>(
      `select value from json_each(:keys) where (select count(*) from
        (select 1 from name_keys where letter_id = :letterId and key = value limit :most + 1)) <= :most`,
    )
    .pluck();
  const ofStatus = orm
    .select({ count: count() })
    .from(signatures)
    .where(eq(signatures.status, sql.placeholder("status")))
    .prepare();
  const onLists = orm
    .select({ count: sql<number>`coalesce(sum(${letters.listed}), 0)` })
    .from(letters)
    .prepare();

  const lastEvent = sqlite.prepare<[], number | null>("select max(seq) from events").pluck();
  let counted: { after: number; counts: Record<Status, number> } | undefined;
  const countOf = (status: Status): number =>
    (status === "listed" ? onLists.get()?.count : ofStatus.get({ status })?.count) ?? 0;

  const named = orm
    .select({ id: signatures.id, organisation: signatures.organisation, status: signatures.status })
    .from(signatures)
    .where(sql`${signatures.id} in (select value from json_each(${sql.placeholder("ids")}))`)
    .prepare();

  return {
    /** What these signatures' organisations are called now, and how they stand; those that were deleted are missing. */
    named: (ids: readonly string[]) =>
      new Map(named.all({ ids: JSON.stringify(ids) }).map((signature) => [signature.id, signature])),
    /** How many there are of a status. Those on the list, which may be a million, are counted already. */
    count: countOf,
    /** The same of each, counted again when something has happened: every step of a life is an event, whoever made it. */
    counts(): Record<Status, number> {
      const after = lastEvent.get() ?? 0;
      if (!counted || counted.after !== after) {
        const counts = Object.fromEntries(STATUSES.map((status) => [status, countOf(status)]));
        counted = { after, counts: counts as Record<Status, number> };
      }
      // A recount mends those on the list without an event.
      return { ...counted.counts, listed: countOf("listed") };
    },
    /** How many wait for their signer's answer. */
    countAsked: (): number =>
      orm
        .select({ count: count() })
        .from(signatures)
        .where(and(eq(signatures.status, "waiting"), isNotNull(signatures.askedAt)))
        .get()?.count ?? 0,
    /** Of how many a correction or a new address waits. */
    countProposed: (): number =>
      orm.select({ count: count() }).from(signatures).where(isNotNull(signatures.proposedAt)).get()?.count ?? 0,
    /** How many wait that were confirmed before this time. */
    waitingBefore: (confirmedAt: number): number =>
      orm
        .select({ count: count() })
        .from(signatures)
        .where(and(eq(signatures.status, "waiting"), sql`${ARRIVED} < ${confirmedAt}`))
        .get()?.count ?? 0,
    /** Confirmed signatures on the letter that share a key of the name, or the website's registrable domain. */
    neighbours,
    /** The same for those that share the domain, as far as there are not too many: then their names must share a key. */
    ofSameSite(signature: Candidate, keys: readonly string[]): Other[] {
      const sameSite = ofSite(signature);
      return sameSite.length < MOST_NEIGHBOURS ? sameSite : neighbours(signature, keys);
    },
  };

  function neighbours(signature: Candidate, keys: readonly string[]): Other[] {
    const found = new Map([...ofName(signature, keys), ...ofSite(signature)].map((row) => [row.id, row]));
    return [...found.values()];
  }

  function ofName({ id, letterId }: Candidate, keys: readonly string[]): Other[] {
    const rare = rareKeys.all({ letterId, keys: JSON.stringify(keys), most: TOO_COMMON });
    const sharing = orm
      .select({ id: nameKeys.signatureId })
      .from(nameKeys)
      .where(and(eq(nameKeys.letterId, letterId), inArray(nameKeys.key, rare.length > 0 ? rare : [...keys])))
      // Who shares the most comes first: a common word must not crowd out the real look-alike.
      .groupBy(nameKeys.signatureId)
      .orderBy(desc(count()))
      .limit(MOST_NEIGHBOURS);
    return orm
      .select(OTHER_COLUMNS)
      .from(signatures)
      .where(and(known({ id, letterId }), sql`${signatures.id} in ${sharing}`))
      .all();
  }

  function ofSite({ id, letterId, websiteDomain }: Candidate): Other[] {
    return orm
      .select(OTHER_COLUMNS)
      .from(signatures)
      .where(
        and(known({ id, letterId }), eq(signatures.websiteDomain, websiteDomain), ne(signatures.status, "unconfirmed")),
      )
      .limit(MOST_NEIGHBOURS)
      .all();
  }
}

/** "+": by itself SQLite goes through everybody of these statuses. */
const known = ({ id, letterId }: Omit<Candidate, "websiteDomain">) =>
  and(eq(signatures.letterId, letterId), ne(signatures.id, id), sql`+${inArray(signatures.status, KNOWN)}`);
