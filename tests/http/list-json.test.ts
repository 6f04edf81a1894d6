import fc from "fast-check";
import { expect, test } from "vitest";
import { listJson } from "~/http/list-json";
import type { LetterView } from "~/usecases/view-letter.server";

const LETTER: LetterView = {
  ...{ slug: "safer", state: "open", language: "en", languages: ["en"], contact: "letter@alliance.example" },
  ...{
    opensAt: null,
    closesAt: null,
    paused: null,
    held: null,
    version: 2,
    substantialVersion: null,
    listed: 54,
    countries: 23,
    revision: 12,
  },
  text: {
    ...{ version: 2, language: "en", title: "Safer", from: "Alliance", to: "The Council", body: "Act.", sha256: "ab" },
    publishedAt: 0,
  },
};
const SIGNATORY = {
  ...{
    id: "0123456789abcdef",
    website: "https://harbour.example/",
    country: "IE",
    sector: "ngo" as const,
    statement: null,
  },
  ...{ language: "en", version: 2, listedAt: Date.UTC(2027, 2, 9), signedAt: Date.UTC(2027, 2, 8), evidence: [] },
};
const page = { letter: LETTER, url: "https://letters.example/letters/safer", now: 0, next: null };

test("whatever names and people are called, a program reads them as they were written", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom('"', "\\", "\u2028", "\u202e", "\0", "</script>", "👩‍👩‍👧", "\ud800") }),
  );
  const property = fc.property(anything, anything, (organisation, name) => {
    const representative = { name, role: "Director" };
    const [signatory] = JSON.parse(
      listJson({ ...page, signatories: [{ ...SIGNATORY, organisation, representative }] }),
    ).signatories;
    expect([signatory.organisation, signatory.representative]).toEqual([organisation, representative]);
  });
  fc.assert(property, { numRuns: 10_000 });
});

test("its fields are those of the public interface, no more and no less", () => {
  const signatories = [{ ...SIGNATORY, organisation: "Harbour Trust", representative: null }];
  expect(JSON.parse(listJson({ ...page, signatories }))).toEqual({
    letter: {
      ...{ slug: "safer", title: "Safer", from: "Alliance", to: "The Council", language: "en", version: 2 },
      ...{ sha256: "ab", url: "https://letters.example/letters/safer" },
    },
    ...{ generatedAt: "1970-01-01T00:00:00.000Z", revision: 12, count: 54, countries: 23, next: null },
    licence: "https://creativecommons.org/licenses/by/4.0/",
    signatories: [
      {
        ...{ id: "0123456789abcdef", organisation: "Harbour Trust", website: "https://harbour.example/" },
        ...{ country: "IE", sector: "ngo", signedAt: "2027-03-08T00:00:00.000Z", listedAt: "2027-03-09T00:00:00.000Z" },
        ...{ language: "en", version: 2, evidence: [], statement: null, representative: null },
      },
    ],
  });
});
