import type { EventType } from "../app/domain/event";
import type { Period } from "../app/domain/periods";
import type { Connection } from "./connect.server";

/** What each period ends, by the moment from which it runs; `order`: where no index has the moments, what has their order. */
type Dated = Exclude<Period, "contacts">;
const KEPT: Record<Dated, { rows: string; moment: string; order?: string }> = {
  unconfirmed: {
    rows: "signatures indexed by signatures_unconfirmed where status = 'unconfirmed'",
    moment: "signed_at",
  },
  declined: {
    rows: "signatures indexed by signatures_declined_since where status in ('declined', 'merged') and erased_at is null",
    moment: "decided_at",
  },
  withdrawn: {
    rows: "signatures indexed by signatures_withdrawn_since where status = 'withdrawn' and erased_at is null",
    moment: "withdrawn_at",
  },
  networks: {
    rows: "signatures indexed by signatures_with_network where network_hash is not null and status <> 'unconfirmed'",
    moment: "signed_at",
  },
  mails: { rows: "outbox where status in ('sent', 'cancelled', 'failed')", moment: "created_at", order: "id" },
  reports: { rows: "reports indexed by reports_settled where settled_at is not null", moment: "settled_at" },
};

/** How much of everything is kept, and since when: for seeing what will go, now and then. Counts go up to a number. */
export function openKeeping({ sqlite }: Connection) {
  const count = (period: Dated) => {
    const { rows, moment } = KEPT[period];
    return sqlite
      .prepare<[{ before: number; upTo: number }], number>(
        `select count(*) from (select 1 from ${rows} and ${moment} < :before limit :upTo)`,
      )
      .pluck();
  };
  const first = (period: Dated) => {
    const { rows, moment, order = moment } = KEPT[period];
    return sqlite.prepare<[], number>(`select ${moment} from ${rows} order by ${order} limit 1`).pluck();
  };
  const reachable = sqlite
    .prepare<[{ letterId: number; upTo: number }], number>(
      `select count(*) from (select 1 from signatures indexed by signatures_with_contact where letter_id = :letterId
        and status in ('waiting', 'listed') and contact_forgotten_at is null limit :upTo)`,
    )
    .pluck();
  const happened = sqlite
    .prepare<[{ type: EventType; from: number; upTo: number }], string>(
      "select actor from events where type = :type and type <> 'signature.signed' and seq >= :from order by seq desc limit :upTo",
    )
    .pluck();

  return {
    /** How many of a period's moments lie before a time. */
    count: (period: Dated, before: number, upTo: number): number => count(period).get({ before, upTo }) ?? 0,
    /** The earliest moment of all. */
    first: (period: Dated): number | null => first(period).get() ?? null,
    /** How many signers of a letter can still be written to. */
    reachable: (letterId: number, upTo: number): number => reachable.get({ letterId, upTo }) ?? 0,
    /** Who did something of a kind, from an event on, the newest first. */
    actors: (type: EventType, from: number, upTo: number): string[] => happened.all({ type, from, upTo }),
  };
}
