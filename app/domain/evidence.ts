import { isDisposable, isFreeMail } from "./email";
import type { Status } from "./signature";
import { type Similarity, similarity } from "./similar";
import { isSharedHost, registrableDomain, site } from "./website";

/** A signature on the same letter that shares something with the one being looked at. */
export type OtherSignature = {
  id: string;
  organisation: string;
  website: string;
  country: string;
  status: Status;
  listedAt: number | null;
};

export type Facts = {
  organisation: string;
  website: string;
  emailDomain: string;
  statement: string | null;
  vouched: boolean;
};

type Tone = "good" | "warn" | "bad";
export type EvidenceLine = { tone: Tone } & (
  | { kind: "domain-match"; domain: string }
  | { kind: "other-domain"; emailDomain: string; websiteDomain: string }
  | { kind: "free-mail"; domain: string }
  | { kind: "disposable-mail"; domain: string }
  | { kind: "shared-host"; domain: string }
  | { kind: "statement"; url: string }
  | { kind: "vouched" }
  | { kind: "similar"; similarity: Exclude<Similarity, "different">; sameDomain: boolean; of: OtherSignature }
  | { kind: "same-domain"; of: OtherSignature }
  | { kind: "nothing-else" }
);

/** What speaks for and against a signature, for the moderator who decides; nothing here refuses anybody. */
export function evidence(facts: Facts & { others: readonly OtherSignature[] }): EvidenceLine[] {
  const likenesses = facts.others.flatMap((other) => likeness(facts, other));
  const statement: EvidenceLine[] =
    facts.statement !== null && isOwnStatement(facts)
      ? [{ kind: "statement", tone: "good", url: facts.statement }]
      : [];
  return [
    ...(facts.vouched ? [{ kind: "vouched", tone: "good" } as const] : mailEvidence(facts)),
    ...sharedHost(facts),
    ...statement,
    ...(likenesses.length > 0 ? likenesses.sort(worstFirst) : [{ kind: "nothing-else", tone: "good" } as const]),
  ];
}

const PUBLIC_EVIDENCE = ["domain", "statement", "vouched"] as const;
export type PublicEvidence = (typeof PUBLIC_EVIDENCE)[number];

/** The same for readers of the list, who see only what speaks for a signature. */
export function publicEvidence(facts: Facts): PublicEvidence[] {
  const holds = {
    // Nobody confirmed from that mailbox where a moderator vouched.
    domain: !facts.vouched && domainMatches(facts.website, facts.emailDomain),
    statement: isOwnStatement(facts),
    vouched: facts.vouched,
  };
  return PUBLIC_EVIDENCE.filter((kind) => holds[kind]);
}

/** Whether the mailbox and the website have one holder. Not so where anybody can have either. */
export function domainMatches(website: string, emailDomain: string): boolean {
  const { domain, shared } = site(website);
  return (
    shared !== "by-page" &&
    domain === registrableDomain(emailDomain) &&
    !isFreeMail(emailDomain) &&
    !isDisposable(emailDomain)
  );
}

/** Approving a second one like this takes an explicit "another organisation". */
export function needsAnotherOrganisation(candidate: NameAndSite, listed: NameAndSite): boolean {
  const sameDomain = registrableDomain(candidate.website) === registrableDomain(listed.website);
  return sameDomain && similarity(candidate.organisation, listed.organisation) !== "different";
}

type NameAndSite = Pick<OtherSignature, "organisation" | "website">;

function isOwnStatement({ statement, website }: Facts): boolean {
  const { domain, shared } = site(website);
  return statement !== null && shared !== "by-page" && registrableDomain(statement) === domain;
}

function mailEvidence({ website, emailDomain }: Facts): EvidenceLine[] {
  if (isDisposable(emailDomain)) return [{ kind: "disposable-mail", tone: "bad", domain: emailDomain }];
  if (domainMatches(website, emailDomain)) {
    return [{ kind: "domain-match", tone: "good", domain: registrableDomain(website) }];
  }
  if (isFreeMail(emailDomain)) return [{ kind: "free-mail", tone: "warn", domain: emailDomain }];
  return [{ kind: "other-domain", tone: "warn", emailDomain, websiteDomain: registrableDomain(website) }];
}

function sharedHost({ website, emailDomain }: Facts): EvidenceLine[] {
  if (!isSharedHost(website) || domainMatches(website, emailDomain)) return [];
  return [{ kind: "shared-host", tone: "warn", domain: registrableDomain(website) }];
}

function likeness(facts: Facts, of: OtherSignature): EvidenceLine[] {
  const { domain, shared } = site(facts.website);
  const sameDomain = shared !== "by-page" && registrableDomain(of.website) === domain;
  const alike = similarity(facts.organisation, of.organisation);
  if (alike !== "different") {
    return [{ kind: "similar", tone: alike === "same" ? "bad" : "warn", similarity: alike, sameDomain, of }];
  }
  return sameDomain ? [{ kind: "same-domain", tone: "warn", of }] : [];
}

const URGENCY: Readonly<Record<Tone, number>> = { bad: 0, warn: 1, good: 2 };
const worstFirst = (a: EvidenceLine, b: EvidenceLine) => URGENCY[a.tone] - URGENCY[b.tone];
