import fc from "fast-check";
import { expect, test } from "vitest";
import { type Correctable, canReopen, differing, replacedBy, split, wantedBy } from "~/domain/correction";
import { parseCorrection, statementIsOwn } from "~/domain/organisation";

const STANDING: Correctable = {
  ...{ organisation: "Harbour Trust", website: "https://harbour.example/", country: "IE", sector: "ngo" },
  ...{ statement: null, showRepresentative: false, name: "Maeve Lynch", role: "Director", authority: "board" },
};
const SHOWN: Correctable = { ...STANDING, showRepresentative: true };

/** What readers see. */
const publicOf = ({ authority: _, name, role, ...rest }: Correctable) => ({
  ...rest,
  ...(rest.showRepresentative ? { name, role } : { name: null, role: null }),
});

const SITES = ["https://harbour.example/", "https://meadow.example/"] as const;
const correctable: fc.Arbitrary<Correctable> = fc
  .record({
    organisation: fc.constantFrom("Harbour Trust", "Meadow Trust"),
    website: fc.constantFrom(...SITES),
    country: fc.constantFrom("IE", "FR"),
    sector: fc.constantFrom("ngo", "network"),
    announced: fc.boolean(),
    showRepresentative: fc.boolean(),
    name: fc.constantFrom("Maeve Lynch", "Paul Byrne"),
    role: fc.constantFrom("Director", "Chair"),
    authority: fc.constantFrom("board", "members"),
  } as const)
  .map(({ announced, ...rest }) => ({ ...rest, statement: announced ? `${rest.website}we-signed` : null }));

test("what applies at once and what waits are together what is wanted, and nothing else", () => {
  fc.assert(
    fc.property(correctable, correctable, (standing, wanted) => {
      const { atOnce, waits } = split(standing, wanted);
      expect({ ...standing, ...atOnce, ...waits }).toEqual(wanted);
      expect({ ...atOnce, ...waits }).toEqual(differing(standing, wanted));
      expect(Object.keys(atOnce).filter((field) => field in waits)).toEqual([]);
    }),
  );
});

test("of what readers see, at once only vanishes something", () => {
  fc.assert(
    fc.property(correctable, correctable, (standing, wanted) => {
      const before = publicOf(standing);
      const after = publicOf({ ...standing, ...split(standing, wanted).atOnce });
      for (const [field, value] of Object.entries(after)) {
        if (value !== null && value !== false) expect(value).toBe(before[field as keyof typeof before]);
      }
    }),
  );
});

test("neither half, and no way back, ends in a statement on somebody else's website", () => {
  fc.assert(
    fc.property(correctable, correctable, (standing, wanted) => {
      const { atOnce, waits } = split(standing, wanted);
      const meanwhile = { ...standing, ...atOnce };
      expect(statementIsOwn(meanwhile)).toBe(true);
      const accepted = { ...meanwhile, ...waits };
      expect(statementIsOwn(accepted)).toBe(true);
      const replaced = replacedBy({ ...meanwhile, signedOrganisation: null }, waits);
      expect(canReopen(accepted, { wanted: waits, replaced })).toBe(true);
      expect({ ...accepted, ...replaced }).toMatchObject(meanwhile);
    }),
  );
});

test.each<[string, Correctable, Partial<Correctable>, "at once" | "waits"]>([
  ["another name of the organisation", STANDING, { organisation: "Meadow" }, "waits"],
  ["another country", STANDING, { country: "FR" }, "waits"],
  ["another kind", STANDING, { sector: "union" }, "waits"],
  ["another website", STANDING, { website: "https://meadow.example/" }, "waits"],
  ["a statement", STANDING, { statement: "https://harbour.example/we" }, "waits"],
  ["no statement", { ...STANDING, statement: "https://harbour.example/we" }, { statement: null }, "at once"],
  ["who decided", SHOWN, { authority: "members" }, "at once"],
  ["a name that nobody sees", STANDING, { name: "Paul Byrne", role: "Chair" }, "at once"],
  ["a name that everybody sees", SHOWN, { name: "Paul Byrne", role: "Chair" }, "waits"],
  ["to show the representative", STANDING, { showRepresentative: true }, "waits"],
  ["to show another one", STANDING, { showRepresentative: true, name: "Paul Byrne" }, "waits"],
  ["to show nobody", SHOWN, { showRepresentative: false }, "at once"],
  ["to show nobody, and another name", SHOWN, { showRepresentative: false, name: "Paul Byrne" }, "at once"],
])("%s", (_, standing, change, when) => {
  const { atOnce, waits } = split(standing, { ...standing, ...change });
  expect(when === "at once" ? [atOnce, waits] : [waits, atOnce]).toEqual([change, {}]);
});

test("what the form leaves empty of the representative stays as it is; all else must be there", () => {
  const { name: _name, role: _role, authority: _authority, statement: _, showRepresentative: __, ...form } = STANDING;
  const parsed = parseCorrection({ ...form, name: " ", role: "" });
  expect(parsed).toMatchObject({ data: { name: null, role: null, authority: null, showRepresentative: false } });
  if ("data" in parsed) expect(wantedBy(SHOWN, parsed.data)).toEqual(STANDING);
  expect(parseCorrection({})).toEqual({
    errors: {
      ...{ organisation: "organisation.required", website: "website.required" },
      ...{ country: "country.required", sector: "sector.required" },
    },
  });
  expect(parseCorrection({ ...form, name: "x".repeat(101), authority: "me" })).toEqual({
    errors: { name: "name.too-long", authority: "authority.required" },
  });
  expect(parseCorrection({ ...form, statement: "https://meadow.example/we" })).toEqual({
    errors: { statement: "statement.elsewhere" },
  });
});

test("a decision is taken back only while what it changed stands", () => {
  const [wanted, replaced] = [{ website: SITES[1] }, { website: SITES[0] }];
  expect(canReopen({ ...STANDING, ...wanted }, { wanted, replaced })).toBe(true);
  expect(canReopen(STANDING, { wanted, replaced })).toBe(false);
  const announced = { ...STANDING, ...wanted, statement: "https://meadow.example/we" };
  expect(canReopen(announced, { wanted, replaced })).toBe(false);
  expect(canReopen(STANDING, { wanted: { statement: "https://meadow.example/we" }, replaced: null })).toBe(false);
});
