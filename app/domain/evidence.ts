import type { CountryCode } from "./countries";
import { foreignDomain } from "./country-domain";
import { isDisposable, isFreeMail } from "./email";
import { type Looked, type OtherSignature, type OthersLine, othersLines, tellingDomains } from "./others";
import { similarity } from "./similar";
import { isSharedHost, registrableDomain, site } from "./website";

/** What readers may see the conclusions of. */
type PublicFacts = { website: string; emailDomain: string; statement: string | null; vouched: boolean };

export type Facts = PublicFacts &
  Looked & {
    country: string;
    /** Whether the mailbox is an office's: see isRoleAddress. */
    roleAddress: boolean;
    /** Milliseconds from the mail to the confirmation; null where there was none, or nobody knows any more. */
    confirmedAfter: number | null;
    /** Whether it is still known which network it came from. */
    networkKnown: boolean;
    others: readonly OtherSignature[];
  };

type Tone = "good" | "note" | "warn" | "bad";
export type EvidenceLine =
  | OthersLine
  | ({ tone: Tone } & (
      | { kind: "domain-match"; domain: string }
      | { kind: "other-domain"; emailDomain: string; websiteDomain: string }
      | { kind: "free-mail"; domain: string }
      | { kind: "disposable-mail"; domain: string }
      | { kind: "vouched" }
      | { kind: "confirmed-after"; after: number }
      | { kind: "role-address" }
      | { kind: "shared-host"; domain: string }
      | { kind: "foreign-domain"; domain: string; of: CountryCode }
      | { kind: "statement"; url: string }
      | { kind: "nothing-else"; domains: string[]; network: boolean }
    ));

/** Milliseconds. Nobody opens a mail, reads it and follows its link so fast. */
const TOO_QUICK = 5_000;

/** What speaks for and against a signature, for the moderator who decides, the worst first; nothing here refuses anybody. */
export function evidence(facts: Facts): EvidenceLine[] {
  const others = othersLines(facts, facts.others);
  const lines: EvidenceLine[] = [
    ...(facts.vouched ? [{ kind: "vouched", tone: "good" } as const] : mailEvidence(facts)),
    ...confirmation(facts),
    ...roleAddress(facts),
    ...sharedHost(facts),
    ...foreign(facts),
    ...statement(facts),
    ...others,
    ...nothingElse(facts, others),
  ];
  return lines.sort((a, b) => URGENCY[a.tone] - URGENCY[b.tone]);
}

const URGENCY: Readonly<Record<Tone, number>> = { bad: 0, warn: 1, note: 2, good: 2 };

const PUBLIC_EVIDENCE = ["domain", "statement", "vouched"] as const;
export type PublicEvidence = (typeof PUBLIC_EVIDENCE)[number];

/** The same for readers of the list, who see only what speaks for a signature. */
export function publicEvidence(facts: PublicFacts): PublicEvidence[] {
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

function isOwnStatement({ statement, website }: PublicFacts): boolean {
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

function confirmation({ vouched, confirmedAfter: after }: Facts): EvidenceLine[] {
  if (vouched || after === null) return [];
  return [{ kind: "confirmed-after", tone: after < TOO_QUICK ? "warn" : "note", after }];
}

/** At a free host anybody can call a mailbox an office. */
function roleAddress({ vouched, roleAddress, website, emailDomain }: Facts): EvidenceLine[] {
  if (vouched || !roleAddress) return [];
  return [{ kind: "role-address", tone: domainMatches(website, emailDomain) ? "good" : "note" }];
}

function foreign({ website, country }: Facts): EvidenceLine[] {
  const of = foreignDomain(website, country);
  return of ? [{ kind: "foreign-domain", tone: "note", domain: registrableDomain(website), of }] : [];
}

function statement(facts: Facts): EvidenceLine[] {
  const url = facts.statement;
  return url !== null && isOwnStatement(facts) ? [{ kind: "statement", tone: "good", url }] : [];
}

/** That there is nothing is said only of what could be looked at. */
function nothingElse(facts: Facts, others: OthersLine[]): EvidenceLine[] {
  const something = others.some((line) => (line.kind !== "similar" ? line.kind !== "more-alike" : line.sameDomain));
  const { site, mail } = tellingDomains(facts);
  const domains = [...new Set([site, mail].filter((domain) => domain !== null))];
  const network = facts.networkKnown;
  if (something || (domains.length === 0 && !network)) return [];
  return [{ kind: "nothing-else", tone: "good", domains, network }];
}
