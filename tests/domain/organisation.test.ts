import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { AUTHORITIES, ERROR_CODES, organisationKey, parseSignForm, SECTORS } from "~/domain/organisation";

const form = {
  organisation: "Harbour Trust",
  website: "harbourtrust.example",
  country: "IE",
  sector: "ngo",
  name: "Maeve Lynch",
  role: "Director",
  email: "maeve@harbourtrust.example",
  authority: "board",
  statement: "",
  version: "2",
};
const signed = (changes: Record<string, unknown> = {}) => {
  const answer = parseSignForm({ ...form, ...changes });
  return "data" in answer ? answer.data : answer.errors;
};
const problems = (input: unknown) => {
  const answer = parseSignForm(input);
  return "errors" in answer ? answer.errors : {};
};

test("a filled-in form is read whole", () => {
  expect(signed()).toEqual({
    organisation: "Harbour Trust",
    website: "https://harbourtrust.example/",
    country: "IE",
    sector: "ngo",
    name: "Maeve Lynch",
    role: "Director",
    email: "maeve@harbourtrust.example",
    authority: "board",
    statement: null,
    showRepresentative: false,
    version: 2,
  });
});

test.each([
  "St. Brendan’s Hafen",
  "Klik & Kompas",
  "O'Hara's Harbour",
  "L’Île aux Enfants",
  "24 Lanterns",
  "4ever Young",
  "LIGHTHOUSE",
  "X",
  "ß",
  "光",
  "7",
  "Γαλάζιο Φανάρι",
  "Мережа «Тиха гавань»",
  "منارة الطفولة",
  "עוגן לילדים",
  "ბავშვების ფანარი",
  "दीपक बाल संस्था",
  "کتاب\u200cخانهٔ کودک",
  "क्\u200dष",
  "こどもの灯り協会",
  "Stichting Kinderlicht",
  "Y e.V.",
  "Hafen gGmbH & Co. KG",
  "Żółta Łódź (z.s.)",
  "Nordlys – A/S",
  "Kids@Sea",
  "Aid+",
  "“Lantern”",
  "Children/Enfants: 1, 2, 3!",
  "❤️ Lantern",
  "Ạ̄̂ Harbour",
  "H".repeat(150),
  "Ω".repeat(150),
  "🏮".repeat(149).concat("a"),
])("an organisation may be called %s", (organisation) => {
  expect(signed({ organisation })).toHaveProperty("organisation", organisation);
});

describe("a name that could deceive, or breaks the list, is refused", () => {
  test.each([
    ["a line break", "Harbour\nTrust"],
    ["a carriage return", "Harbour\rTrust"],
    ["a tab", "Harbour\tTrust"],
    ["a null character", "Harbour\0Trust"],
    ["an escape", "Harbour\u001bTrust"],
    ["a delete", "Harbour\u007fTrust"],
    ["a C1 control", "Harbour\u0085Trust"],
    ["a line separator", "Harbour\u2028Trust"],
    ["a paragraph separator", "Harbour\u2029Trust"],
    ["a left-to-right embedding", "Harbour\u202aTrust"],
    ["a right-to-left embedding", "Harbour\u202bTrust"],
    ["a directional pop", "Harbour\u202cTrust"],
    ["a left-to-right override", "Harbour\u202dTrust"],
    ["a right-to-left override", "Harbour\u202eTrust"],
    ["a left-to-right isolate", "Harbour\u2066Trust"],
    ["a right-to-left isolate", "Harbour\u2067Trust"],
    ["a first strong isolate", "Harbour\u2068Trust"],
    ["an isolate's pop", "Harbour\u2069Trust"],
    ["half a surrogate pair", "Harbour\ud83dTrust"],
    ["a zero-width space", "Harbour\u200bTrust"],
    ["a byte order mark", "Harbour\ufeffTrust"],
    ["a soft hyphen", "Harbour\u00adTrust"],
    ["a word joiner", "Harbour\u2060Trust"],
    ["a Hangul filler", "Harbour\u3164Trust"],
    ["a tag character", "Harbour\u{e0041}Trust"],
    ["a joiner between Latin letters", "Harb\u200dour"],
    ["a joiner at the start", "\u200cHarbour"],
    ["a private character", "Harbour\ue000Trust"],
    ["a noncharacter", "Harbour\uffff"],
    ["a replacement character", "Harb\ufffdur"],
    ["an accent without a letter", "\u0301Harbour"],
    ["a pile of accents", `Harbour${"\u0329".repeat(6)}`],
    ["nothing but punctuation", "…!?"],
    ["nothing but emoji", "🏮🏮"],
    ["nothing but joiners", "\u200d\u200c"],
  ])("%s", (_, organisation) => {
    expect(signed({ organisation })).toEqual({ organisation: "organisation.characters" });
  });
});

test("direction marks, which keyboards set unseen, are taken out", () => {
  expect(signed({ organisation: "\u200fمنارة\u200e (2024)\u061c" })).toHaveProperty("organisation", "منارة (2024)");
});

test("names are trimmed, composed and have single spaces", () => {
  expect(signed({ organisation: "  Cafe\u0301\u00a0 \u3000Lumie\u0300re \n" })).toHaveProperty(
    "organisation",
    "Café Lumière",
  );
});

test.each([
  ["organisation", 151, "H"],
  ["organisation", 151, "🏮"],
  ["name", 101, "n"],
  ["role", 101, "r"],
])("%s of %i characters is too long", (field, length, letter) => {
  expect(signed({ [field]: `a${letter.repeat(length - 1)}` })).toEqual({ [field]: `${field}.too-long` });
});

test("an empty form says what is missing, field by field", () => {
  expect(problems({})).toEqual({
    organisation: "organisation.required",
    website: "website.required",
    country: "country.required",
    sector: "sector.required",
    name: "name.required",
    role: "role.required",
    email: "email.required",
    authority: "authority.required",
  });
});

test("what is only white space, or a file, counts as empty", () => {
  expect(signed({ organisation: " \u00a0\n", role: new Blob(["x"]) })).toEqual({
    organisation: "organisation.required",
    role: "role.required",
  });
});

test.each([
  [{ website: "http://127.0.0.1/" }, { website: "website.private" }],
  [{ website: "harbour trust" }, { website: "website.invalid" }],
  [{ country: "XX" }, { country: "country.required" }],
  [{ sector: "NGO" }, { sector: "sector.required" }],
  [{ email: "maeve@harbourtrust" }, { email: "email.invalid" }],
  [{ email: "a@x.example\nBcc: b@x.example" }, { email: "email.invalid" }],
  [{ authority: "myself" }, { authority: "authority.required" }],
  [{ name: "M\u202eaeve" }, { name: "name.characters" }],
  [{ role: "\0Director" }, { role: "role.characters" }],
  [{ statement: "not a link" }, { statement: "statement.invalid" }],
  [{ statement: "https://elsewhere.example/news" }, { statement: "statement.elsewhere" }],
])("%o is answered with %o", (changes, errors) => {
  expect(signed(changes)).toEqual(errors);
});

test("every sector and every way of deciding is taken", () => {
  for (const sector of SECTORS) expect(signed({ sector })).toHaveProperty("sector", sector);
  for (const authority of AUTHORITIES) expect(signed({ authority })).toHaveProperty("authority", authority);
});

test.each(["lu", "XK", "EU", "001"])("the country %s is taken", (country) => {
  expect(signed({ country })).toHaveProperty("country", country.toUpperCase());
});

describe("a statement", () => {
  it("may stand on a subdomain of the organisation's site", () => {
    const statement = "news.harbourtrust.example/open-letter";
    expect(signed({ statement })).toHaveProperty("statement", `https://${statement}`);
  });
  it("elsewhere is told together with the other fields' problems", () => {
    expect(signed({ statement: "https://elsewhere.example/", name: "" })).toEqual({
      statement: "statement.elsewhere",
      name: "name.required",
    });
  });
  it("is not compared with a website that cannot be read", () => {
    expect(signed({ statement: "https://harbourtrust.example/", website: "?" })).toEqual({
      website: "website.invalid",
    });
  });
});

test.each([
  ["on", true],
  ["yes", true],
  ["", false],
  ["off", false],
  [undefined, false],
])("a box sent as %o shows the representative: %o", (showRepresentative, shown) => {
  expect(signed({ showRepresentative })).toHaveProperty("showRepresentative", shown);
});

test.each([
  ["3", 3],
  ["", 0],
  [undefined, 0],
  ["-1", 0],
  ["two", 0],
  ["1.5", 0],
])("a version sent as %o is read as %o", (version, read) => {
  expect(signed({ version })).toHaveProperty("version", read);
});

test("whatever is sent, each field's problem is one of the known codes", () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.constant(undefined), fc.integer());
  fc.assert(
    fc.property(fc.record(Object.fromEntries(Object.keys(form).map((field) => [field, anything]))), (input) => {
      for (const [field, code] of Object.entries(problems(input))) {
        expect(ERROR_CODES).toContain(code);
        expect(code).toMatch(new RegExp(`^${field}\\.`));
      }
    }),
  );
});

describe("the key of a name", () => {
  test.each([
    ["Stichting X.", "stichting x"],
    ["Hafen e.V.", "HAFEN E. V."],
    ["Łódź Ølsted Straße", "lodz olsted strasse"],
    ["Cœur & Æther", "coeur aether"],
    ["Ο ΦΑΡΟΣ", "ο φάρος"],
    ["ﬁne Ｌantern", "fine lantern"],
    ["O’Hara’s", "O'Haras"],
    ["Harbour-Trust", "Harbour Trust"],
    ["کودک", "كودك"],
    ["کتاب\u200cخانه", "کتابخانه"],
    ["İzmir Işığı", "izmir isigi"],
  ])("is one for %s and %s", (one, other) => {
    expect(organisationKey(one)).toBe(organisationKey(other));
  });

  test.each([
    ["Harbour e.V.", "Harbour Ltd"],
    ["किताब", "कताब"],
    ["Harbour", "Harbor"],
    ["か", "が"],
  ])("is not one for %s and %s", (one, other) => {
    expect(organisationKey(one)).not.toBe(organisationKey(other));
  });

  const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((organisation) => {
    return !("organisation" in problems({ ...form, organisation }));
  });
  const anyText = fc.string({ unit: "binary", maxLength: 40 });

  it("is never empty for a name that the form takes", () => {
    fc.assert(fc.property(names, (name) => organisationKey(name) !== ""));
  });
  it("of a key is that key", () => {
    fc.assert(fc.property(anyText, (text) => organisationKey(organisationKey(text)) === organisationKey(text)));
  });
  it("does not depend on the Unicode form, case, or spaces around", () => {
    fc.assert(
      fc.property(names, fc.constantFrom("NFC", "NFD", "NFKC", "NFKD"), (name, unicodeForm) => {
        const key = organisationKey(name);
        expect(organisationKey(name.normalize(unicodeForm))).toBe(key);
        expect(organisationKey(name.toUpperCase())).toBe(key);
        expect(organisationKey(name.toLowerCase())).toBe(key);
        expect(organisationKey(` ${name} `)).toBe(key);
      }),
    );
  });
});
