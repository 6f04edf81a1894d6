import fc from "fast-check";
import { expect, it, test } from "vitest";
import { blockingKeys, nameTokens, type Similarity, similarity } from "~/domain/similar";

/** All invented. */
const PAIRS: readonly [string, string, Similarity][] = [
  // Case, accents, punctuation, spaces
  ["Harbour Trust", "HARBOUR TRUST", "same"],
  ["Enfance Sûre", "Enfance Sure", "same"],
  ["Børnelinjen", "Bornelinjen", "same"],
  ["Żółta Łódź", "Zolta Lodz", "same"],
  ["Straßenlicht", "Strassenlicht", "same"],
  ["Γαλάζιο Φανάρι", "ΓΑΛΑΖΙΟ ΦΑΝΑΡΙ", "same"],
  ["Тихая гавань", "ТИХАЯ ГАВАНЬ", "same"],
  ["Klik & Kompas", "Klik en Kompas", "same"],
  ["Klik & Kompas", "Klik and Kompas", "same"],
  ["Kinderschutz-Laterne", "Kinderschutzlaterne", "same"],
  ["Harbour Light", "HarbourLight", "same"],
  ["Kinderschutz-Laterne", "Kinderschutzlaturne", "same"],
  ["O’Hara’s Harbour", "O'Haras Harbour", "same"],
  // Legal forms
  ["Hafen e.V.", "Hafen", "same"],
  ["Hafen e. V.", "Hafen gGmbH", "same"],
  ["Hafenlicht eingetragener Verein", "Hafenlicht", "same"],
  ["Stichting Kinderlicht", "Kinderlicht", "same"],
  ["Stiftung Kinderlicht", "Stichting Kinderlicht", "same"],
  ["Harbour Ltd", "Harbour Limited", "same"],
  ["Harbour, Inc.", "Harbour", "same"],
  ["Bezpečný Klik z.s.", "Bezpečný Klik", "same"],
  ["Bezpečný Klik, z. s.", "Spolek Bezpečný Klik", "same"],
  ["Maison des Petits ASBL", "Maison des Petits", "same"],
  ["Maison des Petits a.s.b.l.", "ASBL Maison des Petits", "same"],
  ["Klik & Kompas vzw", "Klik & Kompas", "same"],
  ["Hiljainen Lyhty ry", "Hiljainen Lyhty", "same"],
  ["MTÜ Vaikne Latern", "Vaikne Latern", "same"],
  ["Fundacja Cicha Latarnia", "Cicha Latarnia", "same"],
  ["Halk Szó Egyesület", "Halk Szó", "same"],
  ["Udruga Mali Val", "Mali Val", "same"],
  ["Casa Aperta ETS", "Casa Aperta", "same"],
  ["Фондация „Сребърна нишка“", "Сребърна нишка", "same"],
  // Order and small words
  ["Trust Harbour", "Harbour Trust", "same"],
  ["The Harbour Trust", "Harbour Trust", "same"],
  ["Lanterns for Children", "Children’s Lanterns", "same"],
  ["Lanterne de la Jeunesse", "Jeunesse Lanterne", "same"],
  // A letter
  ["Harbour Lantern", "Harbor Lantern", "same"],
  ["Lantern Centre", "Lantern Center", "same"],
  ["Lighthouse Organisation", "Lighthouse Organization", "same"],
  ["Children’s Lighthouse", "Chidlren’s Lighthouse", "same"],
  ["Nordlicht", "Nordlcht", "same"],
  ["Nordlicht", "Nortlicht", "same"],
  ["Lanterns", "Lantern", "same"],
  // Letters of another alphabet, digits for letters
  ["Harbour Trust", "Hаrbоur Тrust", "same"],
  ["Lantern", "Lаntеrn", "same"],
  ["Harbour", "Harb0ur", "same"],
  // Initials
  ["MSL", "Marins Sans Lanterne", "related"],
  ["M.S.L.", "Marins Sans Lanterne", "related"],
  ["MSL – Marins Sans Lanterne", "Marins Sans Lanterne", "same"],
  ["Marins Sans Lanterne (MSL)", "MSL", "related"],
  ["NLK", "Netzwerk Laternen für Kinder", "related"],
  ["NLFK", "Netzwerk Laternen für Kinder e.V.", "related"],
  ["MSX", "Marins Sans Lanterne", "different"],
  // Branches, parents, kinds
  ["Harbour Luxembourg", "Harbour International", "related"],
  ["Harbour Luxembourg", "Harbour", "related"],
  ["Harbour Ireland", "Harbour Iceland", "related"],
  ["Lanterna Italia", "Lanterna España", "related"],
  ["Laterne Deutschland", "Laterne Österreich", "related"],
  ["Harbour Foundation", "Harbour Association", "related"],
  ["Harbour Network", "Réseau Harbour", "related"],
  ["Harbour Children’s Shelter", "Harbour Children’s Shelter of Ardmoyle", "related"],
  ["Quiet Lantern", "Quiet Lantern Youth", "related"],
  ["Quiet Lantern", "Lantern", "related"],
  ["Harbour Light Foundation", "Harbourlight", "related"],
  ["こどもの灯り", "こどもの灯り協会", "related"],
  // Not alike
  ["Harbour Trust", "Meadow Trust", "different"],
  ["Harbour Trust", "Harvest Trust", "different"],
  ["Netz für Kinder Wien", "Lichter für Kinder Wien", "different"],
  ["Centre for Quiet Childhood", "Centre for Loud Childhood", "different"],
  ["European Network of Lanterns", "European Network of Anchors", "different"],
  ["Green House", "Green Horse", "different"],
  ["Luz", "Lux", "different"],
  ["Sailors", "Tailors", "different"],
  ["Lantern", "Lantern House Ardmoyle Bridge", "different"],
  ["Lantern Network", "MTÜ Vaikne Latern", "different"],
  ["Stichting Roos", "Stichting Root", "different"],
  ["Hafen e.V.", "Ufer e.V.", "different"],
  ["Casa Aperta", "Porta Aperta", "different"],
  ["Γαλάζιο Φανάρι", "Κόκκινο Φανάρι", "different"],
  ["منارة الطفولة", "مرسى الشباب", "different"],
  ["X", "Y", "different"],
  ["Save Little Stars", "Save Little Moons", "different"],
];

test.each(PAIRS)("%s and %s: %s", (one, other, expected) => {
  expect(similarity(one, other)).toBe(expected);
  expect(similarity(other, one)).toBe(expected);
});

test.each(PAIRS.filter(([, , alike]) => alike !== "different"))("%s and %s meet in an index", (one, other) => {
  const keys = new Set(blockingKeys(one));
  expect(blockingKeys(other).some((key) => keys.has(key))).toBe(true);
});

test.each([
  ["Stichting Kinderlicht e. V.", ["kinderlicht"]],
  ["The Harbour Children’s Trust Ltd", ["harbour", "childrens", "trust"]],
  ["Y e.V.", ["y"]],
  ["e.V.", ["ev"]],
  ["The Of", ["the", "of"]],
  ["Stichting Stiftung", ["stichting", "stiftung"]],
])("the words of %s are %o", (name, words) => {
  expect(nameTokens(name)).toEqual(words);
});

const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((name) => /[\p{L}\p{N}]/u.test(name));

it("finds every name the same as itself, and as itself in capitals", () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(similarity(name, name)).toBe("same");
      expect(similarity(name, name.toUpperCase())).toBe("same");
    }),
  );
});

it("does not depend on which name comes first", () => {
  const word = fc.constantFrom(
    "Harbour",
    "Harbor",
    "Trust",
    "e.V.",
    "Ltd",
    "Ireland",
    "Iceland",
    "of",
    "HT",
    "Lantern",
    "光",
  );
  const made = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
  fc.assert(fc.property(made, made, (one, other) => similarity(one, other) === similarity(other, one)));
});

it("gives a name about as many keys as it has words", () => {
  const long = Array.from({ length: 12 }, (_, index) => `Lantern${"abcdefghijkl"[index]}`).join(" ");
  expect(blockingKeys(long).length).toBeLessThan(20);
});
