import fc from "fast-check";
import { expect, test } from "vitest";
import { facetPiece, indexedPieces, searchedPieces } from "~/domain/search";
import { foldName } from "~/domain/text";

/** As the database finds it: every phrase stands somewhere in the name's pieces. */
function isFound(organisation: string, search: string): boolean {
  const indexed = ` ${indexedPieces({ organisation, country: "IE", sector: "ngo" })} `;
  return searchedPieces(search).every((phrase) => indexed.includes(` ${phrase} `));
}

test("a name is found by three letters and more of any of its words", () => {
  const NAME = "Harbour Children’s Trust e.V.";
  for (const search of ["harbour", "arb", "our", "childrens", "children's", "ldren", "rust har", "TRUST", "e.V.", "t"])
    expect(isFound(NAME, search), search).toBe(true);
  for (const search of ["harbours", "rch", "harbourchildren", "ar", "x", "trust x"])
    expect(isFound(NAME, search), search).toBe(false);
});

const SCRIPTS: [script: string, name: string, finds: string[], not: string[]][] = [
  ["Latin", "Société Œuvre Łódź", ["societe", "OEUVRE", "lodz", "ŁÓDŹ", "iét"], ["odessa"]],
  ["Greek", "Παιδική Ελπίδα Πάτρας", ["ελπιδα", "ΕΛΠΙΔΑ", "λπί", "πατρασ", "πατρας", "ε"], ["elpida"]],
  ["Cyrillic", "Фонд «Тихий Ліхтар»", ["фонд", "ліхтар", "ИХИ", "тихий"], ["likhtar"]],
  ["Chinese", "北京大学儿童基金会", ["北京", "大学", "学", "儿童基金", "京大", "北京 基金会"], ["京北", "東"]],
  ["Japanese", "こども財団ひかり", ["こども", "財団", "ひか", "も"], ["ヒカリ"]],
  ["Korean", "한국아동재단", ["아동", "한국", "재단", "국아"], ["동아"]],
  ["Arabic", "جمعيّة حماية الأطفال", ["جمعية", "حماية", "أطفال", "اطفال", "طفا"], ["مدرسة"]],
  ["Hebrew", "עמותת ילדים", ["ילדים", "לדי", "עמ"], ["שלום"]],
  ["mixed", "東京NGOセンター", ["ngo", "東京", "センター", "東京 ngo", "NGOセンター"], ["京都"]],
];

test.each(SCRIPTS)("%s names are found by any part, without accents", (_, name, finds, not) => {
  for (const search of finds) expect(isFound(name, search), search).toBe(true);
  for (const search of not) expect(isFound(name, search), search).toBe(false);
});

/** Letters of one script a word, as organisations' names are made. */
const letters = fc.constantFrom(
  ...["abcçdeéfghiïklłmnñoøpqrsßtuüvwxyz", "αάβγδεέζηήθικλμνξοόπρσςτυφχψωώ", "абвгґдеёжзийіїклмнопрстуфхцчшщьюя"],
  ...[
    "北京大学儿童基金会財団東",
    "あいうえおがぎカキクパピ",
    "한국아동재단평화",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوية",
    "אבגדהוזחטיכלמנסעפצקרשת",
  ],
);
const word = letters.chain((alphabet) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 12 }).map((chosen) => chosen.join("")),
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const chance = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

test("a name is found by any part of any of its words, by several of them, in any order", () => {
  fc.assert(
    fc.property(
      name,
      fc.array(fc.tuple(chance, chance, chance), { minLength: 1, maxLength: 3 }),
      (organisation, cuts) => {
        const words = organisation.split(" ");
        const search = cuts.map(([which, from, to]) => {
          const chosen = [...(words[Math.floor(which * words.length)] ?? "")];
          const start = Math.floor(from * chosen.length);
          // One or two letters are found where a word begins.
          const wanted = chosen.slice(start, start + 1 + Math.floor(to * (chosen.length - start)));
          return (wanted.length < 3 ? chosen.slice(0, wanted.length) : wanted).join("");
        });
        expect(isFound(organisation, search.join(" ")), search.join(" ")).toBe(true);
      },
    ),
    { numRuns: 3_000 },
  );
});

test("what is found has the words that were searched", () => {
  fc.assert(
    fc.property(name, name, (organisation, search) => {
      if (!isFound(organisation, search)) return;
      const words = foldName(organisation).split(" ");
      for (const part of foldName(search).split(" ")) expect(words.some((one) => one.includes(part))).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test("whatever somebody types, pieces hold no sign that means something to the database", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (search) => {
      for (const phrase of searchedPieces(search)) expect(phrase).toMatch(/^[\p{L}\p{M}\p{N}_ ]+$/u);
    }),
    { numRuns: 3_000 },
  );
  expect(searchedPieces('"*^-(){}:+ &!')).toEqual([]);
  expect(searchedPieces("x".repeat(10_000))[0]?.split(" ")).toHaveLength(148);
});

test("a filter is a piece that no name has", () => {
  expect(facetPiece({ country: null, sector: null })).toEqual([]);
  const signatory = { organisation: "IE ngo", country: "IE", sector: "ngo" } as const;
  for (const facet of [{ country: "IE", sector: null }, { country: null, sector: "ngo" }, signatory])
    for (const piece of facetPiece(facet)) {
      expect(
        indexedPieces(signatory)
          .split(" ")
          .filter((indexed) => indexed === piece),
      ).toHaveLength(1);
      expect(indexedPieces({ ...signatory, country: "FR", sector: "union" })).not.toContain(piece);
    }
});
