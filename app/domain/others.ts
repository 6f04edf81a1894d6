import { isDisposable, isFreeMail } from "./email";
import type { Status } from "./signature";
import { type Similarity, similarTo } from "./similar";
import { registrableDomain, site } from "./website";

/** Another signature that shares something with the one being looked at. */
export type OtherSignature = {
  id: string;
  organisation: string;
  website: string;
  emailDomain: string;
  country: string;
  status: Status;
  listedAt: number | null;
  /** Why it was declined, by its title at the desk. */
  reason: string | null;
  /** The slug of the letter that it is on; null where that is the same one. */
  letter: string | null;
  sameNetwork: boolean;
};

/** Of each kind that are looked at: one more tells nothing new. */
export const MOST_OTHERS = 100;

/** The signature being looked at, as far as others can share something with it. */
export type Looked = { organisation: string; website: string; emailDomain: string };

/** What several others may share; the first that holds of one is said of it. */
const SHARED = {
  "declined-before": { tone: "warn", holds: (of, by) => of.status === "declined" && by.any },
  "disputed-before": { tone: "warn", holds: (of, by) => of.status === "disputed" && by.any },
  "withdrawn-before": { tone: "note", holds: (of, by) => of.status === "withdrawn" && by.any },
  "same-site": { tone: "warn", holds: (of, by) => of.letter === null && by.site },
  "same-mail": { tone: "note", holds: (of, by) => of.letter === null && by.mail },
  "listed-elsewhere": { tone: "good", holds: (of, by) => of.letter !== null && of.status === "listed" && by.any },
} as const satisfies Record<string, { tone: Tone; holds: (of: OtherSignature, by: Shares) => boolean }>;

type Tone = "good" | "note" | "warn" | "bad";
type Alike = { kind: "similar"; tone: Tone; similarity: Exclude<Similarity, "different">; sameDomain: boolean };
type Group = keyof typeof SHARED | "more-alike" | "same-network";
export type OthersLine = (Alike & { of: OtherSignature }) | { kind: Group; tone: Tone; of: OtherSignature[] };

/** Those can't be a second entry on the list. */
const GONE: readonly Status[] = ["withdrawn", "merged"];
/** Look-alikes that have a line of their own. */
const MOST_ALIKE = 5;
/** An office or a household may sign for two or three. */
const MANY = 3;

/** What other signatures say: a line for each look-alike, the worst first, and one for each thing that others share. */
export function othersLines(looked: Looked, others: readonly OtherSignature[]): OthersLine[] {
  const shares = sharesWith(looked);
  const similarity = similarTo(looked.organisation);
  const alike = others
    .flatMap((of) => likeness(similarity, shares(of).site, of))
    .sort((a, b) => ALIKE_ORDER.indexOf(a.tone) - ALIKE_ORDER.indexOf(b.tone));
  const more = alike.slice(MOST_ALIKE);
  const isAlike = new Set(alike.map(({ of }) => of.id));
  const groups = new Map<keyof typeof SHARED, OtherSignature[]>();
  for (const of of others.filter(({ id }) => !isAlike.has(id))) {
    const by = shares(of);
    const kind = kinds.find((kind) => SHARED[kind].holds(of, by));
    if (kind) groups.set(kind, [...(groups.get(kind) ?? []), of]);
  }
  const network = others.filter(({ sameNetwork }) => sameNetwork);
  return [
    ...alike.slice(0, MOST_ALIKE),
    ...group(
      "more-alike",
      more[0]?.tone ?? "note",
      more.map(({ of }) => of),
    ),
    ...kinds.flatMap((kind) => group(kind, SHARED[kind].tone, groups.get(kind) ?? [])),
    ...group("same-network", isManyOrRefused(network) ? "warn" : "note", network),
  ];
}

const kinds = Object.keys(SHARED) as (keyof typeof SHARED)[];
const ALIKE_ORDER: readonly Tone[] = ["bad", "warn", "note"];

const group = (kind: Group, tone: Tone, of: OtherSignature[]): OthersLine[] =>
  of.length > 0 ? [{ kind, tone, of }] : [];

/** The domains by which others are found; none where anybody can have a page or a mailbox. */
export function tellingDomains({ website, emailDomain }: Pick<Looked, "website" | "emailDomain">) {
  const { domain, shared } = site(website);
  const anybodys = isFreeMail(emailDomain) || isDisposable(emailDomain);
  return { site: shared === "by-page" ? null : domain, mail: anybodys ? null : registrableDomain(emailDomain) };
}

type Shares = { site: boolean; mail: boolean; any: boolean };
function sharesWith(looked: Looked): (of: OtherSignature) => Shares {
  const own = tellingDomains(looked);
  const isOwn = (domain: string) => domain === own.site || domain === own.mail;
  return (of) => {
    const [site, mail] = [registrableDomain(of.website), registrableDomain(of.emailDomain)];
    return { site: site === own.site, mail: mail === own.mail, any: isOwn(site) || isOwn(mail) };
  };
}

function likeness(
  similarity: ReturnType<typeof similarTo>,
  sameDomain: boolean,
  of: OtherSignature,
): (Alike & { of: OtherSignature })[] {
  if (of.letter !== null || GONE.includes(of.status)) return [];
  const alike = similarity(of.organisation);
  if (alike === "different") return [];
  // A chapter has a website of its own; on its parent's it may be the parent once more.
  const tone = alike === "same" ? "bad" : sameDomain ? "warn" : "note";
  return [{ kind: "similar", tone, similarity: alike, sameDomain, of }];
}

const isManyOrRefused = (others: OtherSignature[]) =>
  others.length >= MANY || others.some(({ status }) => status === "declined" || status === "disputed");
