import { describe, expect, it, test } from "vitest";
import {
  domainMatches,
  evidence,
  needsAnotherOrganisation,
  type OtherSignature,
  publicEvidence,
} from "~/domain/evidence";

const facts = {
  organisation: "Harbour Trust",
  website: "https://www.harbour.example/",
  emailDomain: "mail.harbour.example",
  statement: null,
  vouched: false,
  others: [],
};
const other = (changes: Partial<OtherSignature> = {}): OtherSignature => ({
  id: "0123456789abcdef",
  organisation: "Meadow Trust",
  website: "https://meadow.example/",
  country: "IE",
  status: "listed",
  listedAt: 1_700_000_000_000,
  ...changes,
});

test("a mailbox at the website's own domain speaks for a signature, and so does an empty list of look-alikes", () => {
  expect(evidence(facts)).toEqual([
    { kind: "domain-match", tone: "good", domain: "harbour.example" },
    { kind: "nothing-else", tone: "good" },
  ]);
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

test("a vouched signature says nothing of the mailbox, from which nobody confirmed", () => {
  expect(evidence({ ...facts, vouched: true }).map(({ kind }) => kind)).toEqual(["vouched", "nothing-else"]);
});

describe("other signatures", () => {
  const same = other({ organisation: "The Harbour Trust Ltd" });
  const related = other({ organisation: "Harbour Trust Luxembourg", website: "https://lu.harbour.example/" });
  const neighbour = other({ organisation: "Quay Library", website: "https://quay.harbour.example/" });
  const stranger = other();

  it("are told apart as the same, related, or only on the same domain, the worst first", () => {
    expect(evidence({ ...facts, others: [stranger, neighbour, related, same] }).slice(1)).toEqual([
      { kind: "similar", tone: "bad", similarity: "same", sameDomain: false, of: same },
      { kind: "same-domain", tone: "warn", of: neighbour },
      { kind: "similar", tone: "warn", similarity: "related", sameDomain: true, of: related },
    ]);
  });

  it("do not count as of one domain for having pages on the same platform", () => {
    const others = [other({ website: "https://www.facebook.com/meadow" })];
    const lines = evidence({ ...facts, website: "https://facebook.com/harbour", others });
    expect(lines.map(({ kind }) => kind)).toEqual(["other-domain", "shared-host", "nothing-else"]);
  });

  it("ask for an explicit 'another organisation' where name and domain are alike", () => {
    expect(needsAnotherOrganisation(facts, related)).toBe(true);
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
