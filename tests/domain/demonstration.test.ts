import { expect, it } from "vitest";
import { at } from "~/demonstration/days";
import { inventSignatory } from "~/demonstration/invent";
import { demonstrationLetter } from "~/demonstration/letters";
import { demonstrationSignatories } from "~/demonstration/signatories";
import { countsAsCountry } from "~/domain/countries";
import { parseLetterFile } from "~/domain/letter-file";
import { organisationKey, parseSignForm } from "~/domain/organisation";

const signatories = demonstrationSignatories();
const withStatus = (status: string) => signatories.filter((signatory) => signatory.status === status);

it("lists 54 organisations from 23 countries", () => {
  const shown = withStatus("listed").filter(({ hidden }) => !hidden);
  const countries = shown.map(({ submission }) => submission.country);
  expect(countries).toHaveLength(54);
  expect(new Set(countries.filter(countsAsCountry)).size).toBe(23);
});

it("has signatures in every other state", () => {
  const states = ["waiting", "declined", "withdrawn", "unconfirmed", "disputed", "merged"];
  expect(states.map((status) => withStatus(status).length)).toEqual([7, 3, 1, 12, 1, 1]);
  expect(signatories.filter(({ hidden }) => hidden)).toHaveLength(1);
});

it("names no address, website or announcement outside .example", () => {
  for (const { submission } of signatories) {
    expect(new URL(submission.website).hostname).toMatch(/\.example$/);
    expect(submission.email).toMatch(/\.example$/);
    if (submission.statement) expect(new URL(submission.statement).hostname).toMatch(/\.example$/);
  }
});

it("names no organisation twice", () => {
  const names = signatories.map(({ submission }) => organisationKey(submission.organisation));
  expect(new Set(names).size).toBe(names.length);
});

it("merges only into an organisation that is listed", () => {
  const listed = withStatus("listed").map(({ submission }) => submission.organisation);
  for (const { mergedInto } of withStatus("merged")) expect(listed).toContain(mergedInto);
});

it("lets everybody sign a version that was out, and settles it before today", () => {
  const now = Date.UTC(2026, 10, 21, 0, 5);
  for (const { submission, signed, settledAfter } of signatories) {
    const published = demonstrationLetter.map((version) => at(version.published, now));
    const signedAt = at(signed, now);
    expect(published.filter((time) => time <= signedAt)).toHaveLength(submission.version);
    expect(signedAt + (settledAfter ?? 0) * 3_600_000).toBeLessThan(now);
  }
});

it("lets the invented sign one after the other, each a version that was out", () => {
  const now = Date.UTC(2026, 10, 21, 0, 5);
  const published = demonstrationLetter.map((version) => at(version.published, now));
  const many = Array.from({ length: 5_000 }, (_, n) => inventSignatory(n, n / 5_000));
  const times = many.map(({ signed }) => at(signed, now));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  many.forEach(({ submission, settledAfter }, n) => {
    const signedAt = times[n] ?? 0;
    expect(published.filter((time) => time <= signedAt)).toHaveLength(submission.version);
    expect(signedAt + (settledAfter ?? 0) * 3_600_000).toBeLessThan(now);
  });
});

it("has the letter in three languages, in both versions", () => {
  for (const { files } of demonstrationLetter) {
    const languages = files.map(parseLetterFile).map((read) => ("file" in read ? read.file.language : read.problems));
    expect(languages.sort()).toEqual(["de", "en", "fr"]);
  }
});

it("invents 200,000 organisations without repeating a name or a domain", () => {
  const names = new Set<string>();
  const websites = new Set<string>();
  for (let n = 0; n < 200_000; n++) {
    const { submission } = inventSignatory(n);
    names.add(submission.organisation);
    websites.add(submission.website);
  }
  expect(names.size).toBe(200_000);
  expect(websites.size).toBe(200_000);
});

it("invents organisations that could sign on the page, the same each time", () => {
  for (const n of [0, 1, 7, 999, 123_456, 5_000_000]) {
    const { submission } = inventSignatory(n);
    const { showRepresentative, statement, ...typed } = submission;
    const form = { ...typed, statement: statement ?? "", showRepresentative: showRepresentative ? "on" : "" };
    expect(parseSignForm(form)).toEqual({ data: submission });
    expect(inventSignatory(n)).toEqual(inventSignatory(n));
  }
});
