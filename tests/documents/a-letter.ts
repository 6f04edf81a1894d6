import type { LetterDocument, SetName } from "~/documents/letter-document";

/** A letter's document with these names, and what is said of it. */
export function aLetter(names: Partial<SetName>[], about: Partial<LetterDocument> = {}): LetterDocument {
  const set = names.map(
    (name, at): SetName => ({
      ...{ organisation: `Harbour Trust ${at}`, website: `https://harbour${at}.example`, country: "IE", evidence: [] },
      representative: null,
      earlier: null,
      ...name,
    }),
  );
  const byCountry = countsOf(set);
  return {
    ...{ language: "en", locale: "en", title: "Make every place online safe", from: "Alliance for Children Online" },
    ...{ to: "The Council", body: "We ask the Council to act.", version: 1, publishedAt: Date.UTC(2027, 1, 9) },
    ...{ textSha256: "a".repeat(64), listSha256: "b".repeat(64), listed: set.length, countries: byCountry.length },
    ...{ revision: 3, asOf: Date.UTC(2027, 2, 9, 12), url: "https://letters.example/letters/safer-online" },
    listUrl: "https://letters.example/letters/safer-online/signatories.csv",
    names: set,
    paused: null,
    byCountry,
    ...about,
  };
}

function countsOf(names: readonly SetName[]) {
  const counts = new Map<string, number>();
  for (const { country } of names) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].map(([country, listed]) => ({ country, listed }));
}
