import { describe, expect, it, test } from "vitest";
import { foreignDomain } from "~/domain/country-domain";
import {
  domainMatches,
  type EvidenceLine,
  evidence,
  needsAnotherOrganisation,
  publicEvidence,
} from "~/domain/evidence";
import type { OtherSignature } from "~/domain/others";
import { isRoleAddress } from "~/domain/role-address";

const facts = {
  organisation: "Harbour Trust",
  website: "https://www.harbour.example/",
  emailDomain: "mail.harbour.example",
  country: "IE",
  statement: null,
  vouched: false,
  roleAddress: false,
  confirmedAfter: null,
  networkKnown: true,
  others: [],
};
const NOTHING_ELSE = { kind: "nothing-else", tone: "good", domains: ["harbour.example"], network: true };
const kinds = (lines: EvidenceLine[]) => lines.map(({ kind }) => kind);
const other = (changes: Partial<OtherSignature> = {}): OtherSignature => ({
  id: "0123456789abcdef",
  organisation: "Meadow Trust",
  website: "https://meadow.example/",
  emailDomain: "meadow.example",
  country: "IE",
  status: "listed",
  listedAt: 1_700_000_000_000,
  reason: null,
  letter: null,
  sameNetwork: false,
  ...changes,
});

test("a mailbox at the website's own domain speaks for a signature, and so does an empty list of look-alikes", () => {
  expect(evidence(facts)).toEqual([{ kind: "domain-match", tone: "good", domain: "harbour.example" }, NOTHING_ELSE]);
});

test.each([
  [
    "meadow.example",
    { kind: "other-domain", tone: "warn", emailDomain: "meadow.example", websiteDomain: "harbour.example" },
  ],
  ["gmail.com", { kind: "free-mail", tone: "warn", domain: "gmail.com" }],
  ["mailinator.com", { kind: "disposable-mail", tone: "bad", domain: "mailinator.com" }],
])("a mailbox at %s is told from the website's", (emailDomain, line) => {
  expect(evidence({ ...facts, emailDomain })).toContainEqual(line);
});

test("a website on a shared host is pointed out", () => {
  const lines = evidence({ ...facts, website: "https://harbour.github.io/" });
  expect(lines).toContainEqual({ kind: "shared-host", tone: "warn", domain: "harbour.github.io" });
});

test("a statement counts on the organisation's own domain only", () => {
  const own = "https://news.harbour.example/letter";
  expect(evidence({ ...facts, statement: own })).toContainEqual({ kind: "statement", tone: "good", url: own });
  expect(evidence({ ...facts, statement: "https://meadow.example/" }).map(({ kind }) => kind)).not.toContain(
    "statement",
  );
});

test.each([
  [{ confirmedAfter: 300_000 }, { kind: "confirmed-after", tone: "note", after: 300_000 }],
  [{ confirmedAfter: 4_000 }, { kind: "confirmed-after", tone: "warn", after: 4_000 }],
  [{ roleAddress: true }, { kind: "role-address", tone: "good" }],
  [
    { roleAddress: true, emailDomain: "gmail.com" },
    { kind: "role-address", tone: "note" },
  ],
  [
    { website: "https://harbour.org.uk/" },
    { kind: "foreign-domain", tone: "note", domain: "harbour.org.uk", of: "GB" },
  ],
])("with %o it is said that %o", (changes, line) => {
  expect(evidence({ ...facts, ...changes })).toContainEqual(line);
});

test("of a vouched signature nothing is said of a mailbox from which nobody confirmed", () => {
  const lines = evidence({ ...facts, vouched: true, roleAddress: true, confirmedAfter: 1 });
  expect(kinds(lines)).toEqual(["vouched", "nothing-else"]);
});

test("that nothing else is known is said only of what could be looked at", () => {
  const nothing = (changes: object) => evidence({ ...facts, ...changes }).find(({ kind }) => kind === "nothing-else");
  const nobodys = { website: "https://facebook.com/harbour", emailDomain: "gmail.com" };
  expect(nothing({ emailDomain: "meadow.example" })).toMatchObject({ domains: ["harbour.example", "meadow.example"] });
  expect(nothing({ networkKnown: false })).toMatchObject({ domains: ["harbour.example"], network: false });
  expect(nothing(nobodys)).toMatchObject({ domains: [], network: true });
  expect(nothing({ ...nobodys, networkKnown: false })).toBeUndefined();
});

test("the worst stands first, and what speaks for a signature last", () => {
  const lines = evidence({
    ...facts,
    website: "https://harbour.github.io/",
    emailDomain: "mailinator.com",
    statement: "https://harbour.github.io/letter",
  });
  expect(kinds(lines)).toEqual(["disposable-mail", "shared-host", "statement", "nothing-else"]);
});

describe("other signatures", () => {
  const same = other({ id: "same", organisation: "The Harbour Trust Ltd" });
  const chapter = other({ id: "chapter", organisation: "Harbour Trust Luxembourg" });
  const within = { ...chapter, id: "within", website: "https://lu.harbour.example/" };
  const neighbour = other({ id: "neighbour", organisation: "Quay Library", website: "https://quay.harbour.example/" });
  const colleague = other({ id: "colleague", organisation: "Quay Library", emailDomain: "harbour.example" });
  const elsewhere = { ...neighbour, id: "elsewhere", letter: "another" };
  const nearby = other({ id: "nearby", sameNetwork: true });
  const declined = { status: "declined", listedAt: null, reason: "Another reason" } as const;

  it.each<[string, OtherSignature[], object]>([
    ["the same name", [same], { kind: "similar", tone: "bad", similarity: "same", sameDomain: false, of: same }],
    [
      "a chapter, calmly",
      [chapter],
      { kind: "similar", tone: "note", similarity: "related", sameDomain: false, of: chapter },
    ],
    [
      "a related name on the same website",
      [within],
      { kind: "similar", tone: "warn", similarity: "related", sameDomain: true, of: within },
    ],
    ["another name on the same website", [neighbour], { kind: "same-site", tone: "warn", of: [neighbour] }],
    ["the same mail domain", [colleague], { kind: "same-mail", tone: "note", of: [colleague] }],
    ["one from the same network", [nearby], { kind: "same-network", tone: "note", of: [nearby] }],
    [
      "a night's from the same network",
      [nearby, { ...nearby, id: "2" }, { ...nearby, id: "3" }],
      { kind: "same-network", tone: "warn", of: [nearby, { ...nearby, id: "2" }, { ...nearby, id: "3" }] },
    ],
    [
      "a declined one from the same network",
      [{ ...nearby, ...declined }],
      { kind: "same-network", tone: "warn", of: [{ ...nearby, ...declined }] },
    ],
    [
      "a declined one of the domain, on another letter too",
      [{ ...elsewhere, ...declined }],
      { kind: "declined-before", tone: "warn", of: [{ ...elsewhere, ...declined }] },
    ],
    [
      "a withdrawn one of the mailbox's domain",
      [{ ...colleague, status: "withdrawn" }],
      { kind: "withdrawn-before", tone: "note", of: [{ ...colleague, status: "withdrawn" }] },
    ],
    ["the same domain on another list", [elsewhere], { kind: "listed-elsewhere", tone: "good", of: [elsewhere] }],
  ])("%s is said", (_, others, line) => {
    expect(evidence({ ...facts, others })).toContainEqual(line);
  });

  it("are told apart, the worst first", () => {
    const lines = evidence({ ...facts, others: [other(), colleague, neighbour, chapter, same] });
    expect(kinds(lines)).toEqual(["similar", "same-site", "domain-match", "similar", "same-mail"]);
  });

  it("that only have a name like it leave it new", () => {
    expect(evidence({ ...facts, others: [chapter] })).toContainEqual(NOTHING_ELSE);
  });

  it("with a name like it have a line each as far as they can be read, and one for the rest", () => {
    const others = Array.from({ length: 60 }, (_, n) => ({ ...same, id: String(n) }));
    const lines = evidence({ ...facts, others });
    expect(kinds(lines).filter((kind) => kind === "similar")).toHaveLength(5);
    expect(lines.find(({ kind }) => kind === "more-alike")).toMatchObject({ tone: "bad", of: others.slice(5) });
  });

  it("do not count as of one domain for having pages or mailboxes at the same host", () => {
    const others = [other({ website: "https://www.facebook.com/meadow", emailDomain: "gmail.com", ...declined })];
    const lines = evidence({ ...facts, website: "https://facebook.com/harbour", emailDomain: "gmail.com", others });
    expect(kinds(lines)).toEqual(["free-mail", "shared-host", "nothing-else"]);
  });

  it("ask for an explicit 'another organisation' where name and domain are alike", () => {
    expect(needsAnotherOrganisation(facts, within)).toBe(true);
    expect(needsAnotherOrganisation(facts, neighbour)).toBe(false);
    expect(needsAnotherOrganisation(facts, same)).toBe(false);
  });
});

test.each([
  ["https://www.harbour.example/", "harbour.example", true],
  ["https://harbour.example/", "mail.harbour.example", true],
  ["https://xn--brnelinjen-0cb.example/", "børnelinjen.example", true],
  ["https://harbour.eu.org/", "harbour.eu.org", true],
  ["https://harbour.example/", "harbour.example.com", false],
  ["https://harbour.co.uk/", "meadow.co.uk", false],
  ["https://harbour.github.io/", "meadow.github.io", false],
  ["https://harbour.wordpress.com/", "wordpress.com", false],
  ["https://www.facebook.com/harbour", "facebook.com", false],
  ["https://sites.google.com/view/harbour", "google.com", false],
  ["https://gmail.com/", "gmail.com", false],
  ["https://0-mail.com/", "0-mail.com", false],
])("website %s and mailbox at %s have one holder: %o", (website, emailDomain, matches) => {
  expect(domainMatches(website, emailDomain)).toBe(matches);
});

test.each([
  [{}, ["domain"]],
  [{ emailDomain: "gmail.com" }, []],
  [{ statement: "https://harbour.example/letter" }, ["domain", "statement"]],
  [{ statement: "https://meadow.example/letter" }, ["domain"]],
  [{ website: "https://facebook.com/harbour", statement: "https://facebook.com/x" }, []],
  [{ vouched: true }, ["vouched"]],
  [{ vouched: true, statement: "https://harbour.example/letter" }, ["statement", "vouched"]],
])("with %o readers see %o", (changes, shown) => {
  expect(publicEvidence({ ...facts, ...changes })).toEqual(shown);
});

test.each(
  [
    "info@a.example INFO@a.example kontakt@a.example presse.wien@a.example büro@a.example office2@a.example",
    "info+letter@a.example secrétariat@a.example segreteria@a.example sekretariat@a.example hola@a.example",
  ]
    .join(" ")
    .split(" "),
)("%s is an office's", (email) => expect(isRoleAddress(email)).toBe(true));

test.each(["maeve@a.example", "i.nfo@a.example", "informer@a.example", "m.lynch@info.example", "pressler@a.example"])(
  "%s is a person's, as far as can be seen",
  (email) => expect(isRoleAddress(email)).toBe(false),
);

test.each([
  ["https://harbour.it/", "FR", "IT"],
  ["https://harbour.org.uk/", "IE", "GB"],
  ["https://harbour.org.uk/", "GB", null],
  ["https://harbour.org.uk/", "JE", null],
  ["https://harbour.fr/", "RE", null],
  ["https://xn--80aafc.xn--p1ai/", "UA", "RU"],
  ["https://harbour.io/", "IE", null],
  ["https://harbour.eu/", "IE", null],
  ["https://harbour.org/", "IE", null],
  ["https://harbour.be/", "EU", null],
  ["https://harbour.ch/", "001", null],
])("the domain of %s beside the country %s: %s", (website, country, of) => {
  expect(foreignDomain(website, country)).toBe(of);
});
