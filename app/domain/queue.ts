import { z } from "zod";
import { COUNTRY_CODES } from "./countries";
import { ID } from "./ids";
import { MAIL_ORIGINS } from "./mail-origin";
import { SECTORS } from "./organisation";
import { DAY, STATUSES } from "./signature";
import { hostProblem } from "./website";

/**
 * What the desk's queue can show: a status, those whose signer is asked something (they wait, but not for us), those whose
 * signer wants something to be different, or all.
 */
export const QUEUE_VIEWS = [...STATUSES, "asked", "corrections", "any"] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];
/** How many there are in each. */
export type QueueCounts = Record<Exclude<QueueView, "any">, number>;

export const QUEUE_ORDERS = ["oldest", "newest", "name"] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

const LONGEST_SEARCH = 150;

/** Beyond this many nobody counts on, and no act goes over more at once. */
export const MOST_COUNTED = 10_000;

const orNull = <Value>(schema: z.ZodType<Value>) => schema.nullable().catch(null);
const flag = z
  .literal("yes")
  .transform(() => true)
  .catch(false);
const day = orNull(z.iso.date());
const host = orNull(z.string().refine((text) => hostProblem(text) === null));

/** The query in the order in which it is written. What makes no sense in it is as if it were not there. */
const parameters = z.object({
  status: orNull(z.enum(QUEUE_VIEWS)),
  q: z
    .string()
    .transform((text) => text.trim().slice(0, LONGEST_SEARCH))
    .catch(""),
  mailOrigin: orNull(z.enum(MAIL_ORIGINS)),
  alike: flag,
  reported: flag,
  sector: orNull(z.enum(SECTORS)),
  country: orNull(z.enum(COUNTRY_CODES)),
  language: orNull(z.string().regex(/^[a-z]{2,3}$/)),
  emailDomain: host,
  websiteDomain: host,
  /** A signature from the network that is meant: what the network is, no address says. */
  network: orNull(z.string().regex(ID)),
  /** The same for an e-mail address. */
  address: orNull(z.string().regex(ID)),
  since: day,
  until: day,
  order: orNull(z.enum(QUEUE_ORDERS)),
  /** Where an earlier page said that the next begins. */
  after: orNull(z.string()),
});

type Parameters = z.output<typeof parameters>;
export type QueueQuery = Omit<Parameters, "status"> & { status: QueueView };
export type QueueFilter = Exclude<keyof QueueQuery, "status" | "order" | "after">;
export const QUEUE_FILTERS = Object.keys(parameters.shape).filter(
  (name): name is QueueFilter => !["status", "order", "after"].includes(name),
);

/** `otherwise`: what is shown where the address names no view. */
export function readQueue(given: URLSearchParams, otherwise: QueueView = "waiting"): QueueQuery {
  const query = parameters.parse(Object.fromEntries(given));
  return { ...query, status: query.status ?? otherwise };
}

/** The one way to write a query: empty for those who wait, and else with its view. */
export function writeQueue(query: QueueQuery): string {
  const given = Object.keys(parameters.shape).flatMap((name) => {
    const value = query[name as keyof QueueQuery];
    return value ? [[name, value === true ? "yes" : value]] : [];
  });
  const text = new URLSearchParams(given).toString();
  return text === "status=waiting" ? "" : text;
}

/** A whole view, with nothing left out. */
export const viewOf = (status: QueueView): QueueQuery => readQueue(new URLSearchParams({ status }));

/** Who has waited longest is first; where nobody waits, the newest. */
export const orderOf = ({ order, status }: QueueQuery): QueueOrder =>
  order ?? (status === "waiting" ? "oldest" : "newest");

export const isFiltered = (query: QueueQuery): boolean => QUEUE_FILTERS.some((name) => Boolean(query[name]));

/** From the first moment of a day to the first after another: milliseconds. Days begin at 00:00 UTC. */
export const timeOf = ({ since, until }: QueueQuery) => ({
  from: since === null ? null : Date.parse(since),
  to: until === null ? null : Date.parse(until) + DAY,
});
