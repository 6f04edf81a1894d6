import { expect, test } from "vitest";
import { COUNTRY_CODES, countsAsCountry, isCountry } from "~/domain/countries";

test("all 249 assigned codes can be chosen, and Kosovo, the European Union and international", () => {
  expect(new Set(COUNTRY_CODES).size).toBe(249 + 3);
});

test("every code has a name in the interface's languages", () => {
  for (const language of ["en", "fr", "de"]) {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const code of COUNTRY_CODES) expect(names.of(code), code).toBeTruthy();
  }
});

test.each([
  ["LU", true, true],
  ["XK", true, true],
  ["EU", true, false],
  ["001", true, false],
  ["UK", false, false],
  ["lu", false, false],
  ["ZZ", false, false],
  ["", false, false],
])("%s may be chosen: %o, counts: %o", (code, chosen, counts) => {
  expect([isCountry(code), countsAsCountry(code)]).toEqual([chosen, counts]);
});
