import type { MailOrigin } from "../app/domain/mail-origin";
import type { Sector } from "../app/domain/organisation";
import type { QueueOrder } from "../app/domain/queue";
import type { Status } from "../app/domain/signature";
import type { Connection } from "./connect.server";

/** A line of the queue. */
export type QueueRow = {
  seq: number;
  id: string;
  revision: number;
  organisation: string;
  organisationKey: string;
  country: string;
  sector: Sector;
  status: Status;
  mailOrigin: MailOrigin | null;
  alike: 0 | 1;
  vouched: 0 | 1;
  hidden: 0 | 1;
  reported: 0 | 1;
  answered: 0 | 1;
  proposed: 0 | 1;
  /** When it was confirmed, or signed as long as it is not. */
  arrivedAt: number;
};

/** A place in the queue: after this one, in any of its orders. */
export type QueuePlace = Pick<QueueRow, "seq" | "arrivedAt" | "organisationKey">;

/** What must hold, each where it is not null. */
export type QueueConditions = {
  mailOrigin: string | null;
  alike: boolean;
  reported: boolean;
  sector: string | null;
  country: string | null;
  language: string | null;
  emailDomain: string | null;
  websiteDomain: string | null;
  /** Whether the signer is asked something. */
  asked: boolean | null;
  /** Something that the signer wants waits for a moderator. */
  proposed: boolean;
  /** A signature from the same network. */
  network: string | null;
  from: number | null;
  to: number | null;
  id: string | null;
  addressHashes: [Buffer, Buffer] | null;
  text: { words: readonly string[]; host: string | null; domain: string | null; reference: string | null } | null;
};

type Named = Exclude<keyof QueueConditions, "text" | "asked" | "proposed">;
type Wanted = { statuses: readonly Status[]; conditions: QueueConditions };
type Page = Wanted & { order: QueueOrder; after: QueuePlace | null; limit: number };
type Values = Record<string, string | number | Buffer | null>;

/** As signatures_by_status has it. */
const ARRIVED = "coalesce(confirmed_at, signed_at)";

/** What is not in the index is asked of the few that it could be, not of each that waits. */
const CONDITIONS: Record<Named, string> = {
  mailOrigin: "mail_origin = :mailOrigin",
  alike: "alike = 1",
  reported:
    "seq in (select seq from signatures where id in (select signature_id from reports where settled_at is null))",
  sector: "sector = :sector",
  country: "country = :country",
  language: "language = :language",
  emailDomain: "email_domain = :emailDomain",
  websiteDomain: "website_domain = :websiteDomain",
  network: `seq in (select seq from signatures where status <> 'unconfirmed' and network_hash is not null
    and network_hash = (select network_hash from signatures where id = :network))`,
  from: `${ARRIVED} >= :from`,
  to: `${ARRIVED} < :to`,
  id: "id = :id",
  addressHashes: "seq in (select seq from signatures where address_hash in (:hash, :otherHash))",
};

const ORDERS: Record<QueueOrder, { order: string; goesOn: string }> = {
  // Said twice: SQLite enters an index of expressions by one of them, and not by a row of several.
  oldest: {
    order: "arrivedAt, seq",
    goesOn: `${ARRIVED} >= :arrivedAt and (${ARRIVED}, seq) > (:arrivedAt, :seq)`,
  },
  newest: {
    order: "arrivedAt desc, seq desc",
    goesOn: `${ARRIVED} <= :arrivedAt and (${ARRIVED}, seq) < (:arrivedAt, :seq)`,
  },
  name: { order: "organisationKey, seq", goesOn: "(organisation_key, seq) > (:organisationKey, :seq)" },
};

const COLUMNS = `seq, id, revision, organisation, organisation_key as organisationKey, country, sector, status,
  mail_origin as mailOrigin, alike, vouched, hidden_at is not null as hidden, ${ARRIVED} as arrivedAt,
  exists (select 1 from reports where signature_id = signatures.id and settled_at is null) as reported,
  exists (select 1 from questions where signature_id = signatures.id and ending = 'answered') as answered,
  proposed_at is not null as proposed`;

/** The desk's queue: any status, any filters, a page at a time. */
export function openQueue({ sqlite }: Connection) {
  const place = sqlite.prepare<[string], QueuePlace>(
    `select seq, ${ARRIVED} as arrivedAt, organisation_key as organisationKey from signatures where id = ?`,
  );

  return {
    page({ order, after, limit, ...wanted }: Page): QueueRow[] {
      const { from, where, values } = conditionsOf(wanted.conditions);
      if (after !== null) where.push(ORDERS[order].goesOn);
      const by = ORDERS[order].order;
      const each = wanted.statuses.map(
        (status) => `select * from (${select(COLUMNS, status, { from, where })} order by ${by} limit :limit)`,
      );
      return sqlite
        .prepare<[Values], QueueRow>(`${each.join(" union all ")} order by ${by} limit :limit`)
        .all({ ...values, ...after, limit });
    },
    /** Where a signature stands in every queue that it is in. */
    place: (id: string): QueuePlace | undefined => place.get(id),
    /** How many there are, counted up to a number. */
    count({ statuses, conditions }: Wanted, upTo: number): number {
      const { from, where, values } = conditionsOf(conditions);
      const each = statuses.map((status) => select("1", status, { from, where }));
      return (
        sqlite
          .prepare<[Values], number>(`select count(*) from (${each.join(" union all ")} limit :upTo)`)
          .pluck()
          .get({ ...values, upTo }) ?? 0
      );
    },
  };
}

type Selection = { from: string; where: readonly string[] };

const select = (columns: string, status: Status, { from, where }: Selection) =>
  `select ${columns} from ${from} where ${[`status = '${status}'`, ...where].join(" and ")}`;

type Given = { from: string; where: string[]; values: Values };

function conditionsOf({ text, asked, proposed, ...conditions }: QueueConditions): Given {
  const { alike, reported, addressHashes, ...values } = conditions;
  const names = Object.keys(CONDITIONS) as Named[];
  const where = names.filter((name) => conditions[name] !== null && conditions[name] !== false);
  const answers = asked === null ? [] : [`asked_at is ${asked ? "not null" : "null"}`];
  const [hash = null, otherHash = null] = addressHashes ?? [];
  const found = text && textIn(text);
  return {
    // By itself SQLite would go through the whole list for the few of it.
    from: proposed ? "signatures indexed by signatures_proposed" : "signatures",
    where: [
      ...(proposed ? ["proposed_at is not null"] : []),
      ...answers,
      ...where.map((name) => CONDITIONS[name]),
      ...(found ? [found.where] : []),
    ],
    values: { ...values, hash, otherHash, ...found?.values },
  };
}

/** By any part of the name's words, by a host, or by the beginning of the id. */
function textIn({ words, host, domain, reference }: NonNullable<QueueConditions["text"]>) {
  const named = words.map((_, at) => `instr(organisation_key, :word${at}) > 0`).join(" and ");
  const ways = [
    ...(words.length > 0 ? [`(${named})`] : []),
    ...(host === null ? [] : ["email_domain = :host", "website_domain = :domain"]),
    ...(reference === null
      ? []
      : ["seq in (select seq from signatures where id >= :reference and id < :reference || '~')"]),
  ];
  const values: Values = {
    ...Object.fromEntries(words.map((word, at) => [`word${at}`, word])),
    host,
    domain,
    reference,
  };
  return { where: ways.length > 0 ? `(${ways.join(" or ")})` : "0", values };
}
