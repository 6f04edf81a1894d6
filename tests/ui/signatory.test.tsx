import { expect, test } from "vitest";
import { en } from "~/i18n/en";
import { GonePage } from "~/ui/letter/gone-page";
import { SignatoryPage, type SignatoryPageProps } from "~/ui/letter/signatory-page";
import { pageWith, textOf } from "./render";

const JUNE = Date.UTC(2026, 5, 1, 12);
const DAY = 86_400_000;
const text = {
  ...{ version: 2, language: "en", title: "Keep the night trains", from: "Alliance", to: "The Council" },
  publishedAt: JUNE,
};
const SIGNATORY: SignatoryPageProps["signatory"] = {
  ...{ id: "x", organisation: "Harbour Trust", website: "https://harbour.example/", country: "IE", sector: "ngo" },
  ...{ statement: null, language: "en", version: 2, evidence: ["domain"], representative: null },
  ...{ signedAt: JUNE, confirmedAt: JUNE + DAY, listedAt: JUNE + 2 * DAY },
};
const page = (signatory: Partial<SignatoryPageProps["signatory"]> = {}) =>
  pageWith(<SignatoryPage slug="safer" text={text} signatory={{ ...SIGNATORY, ...signatory }} />);

test("a name's page says who it is, and each step of how it was checked with its date", () => {
  const said = textOf(page());
  expect(said).toMatch(/Harbour Trust +has signed the open letter +Keep the night trains/);
  for (const fact of ["harbour.example", "Ireland", en.sign.sectors.ngo]) expect(said).toContain(fact);
  expect(said).toMatch(/Signed +1 June 2026 · +version 2 +of the letter, in English/);
  expect(said).toMatch(/Confirmed by e-mail +2 June 2026 +From a mailbox at its own domain\./);
  expect(said).toMatch(/Checked by a person and listed +3 June 2026/);
});

test("a mailbox elsewhere is said to be no reason for doubt", () => {
  expect(textOf(page({ evidence: [] }))).toContain(en.signatory.steps.otherMailbox);
});

test("where a moderator vouched, no e-mail is said to have been confirmed", () => {
  const said = textOf(page({ evidence: ["vouched"], confirmedAt: null }));
  expect(said).toContain(en.signatory.steps.vouched);
  expect(said).not.toContain(en.signatory.steps.confirmed);
});

test("the text that was signed is one click away, in the language it was signed in", () => {
  expect(page({ version: 1 })).toContain('<a href="/letters/safer/versions/1">version 1</a>');
  expect(page({ language: "fr" })).toContain('<a href="/fr/letters/safer/versions/2">version 2</a>');
  // The letter has had Maltese once, and no address begins with it now.
  expect(page({ language: "mt" })).toContain('<a href="/letters/safer/versions/2">version 2</a>');
});

test("links that a signer gave earn nothing with search engines", () => {
  const html = page({ statement: "https://harbour.example/news", evidence: ["domain", "statement"] });
  for (const link of ["https://harbour.example/", "https://harbour.example/news"]) {
    expect(html).toContain(`<a href="${link}" rel="nofollow ugc noopener">`);
  }
  expect(textOf(html)).toMatch(/On its own site +harbour\.example\/news/);
});

test("a problem with the name is a quiet link away, which search engines need not follow", () => {
  expect(page()).toContain(`<a href="/letters/safer/signatories/x/report" rel="nofollow">${en.report.link}</a>`);
});

test("a representative stands on the page only where the list shows one", () => {
  expect(textOf(page({ representative: { name: "Maeve Lynch", role: "Director" } }))).toContain(
    "Maeve Lynch, Director",
  );
  expect(page()).not.toContain(en.signatory.representative);
});

test("a name's page leads to those from the same country, of the same kind, and to all", () => {
  for (const query of ["?country=IE", "?sector=ngo", ""]) {
    expect(page()).toContain(`href="/letters/safer/signatories${query}"`);
  }
});

test("the page of a name that left the list leads on", () => {
  const html = pageWith(<GonePage slug="safer" />);
  expect(html).toContain(en.signatory.gone.title);
  expect(html).toContain('href="/letters/safer/signatories"');
});
