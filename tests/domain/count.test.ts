import { expect, test } from "vitest";
import { countPhrase, dictionary } from "~/i18n";

test("how many signed is one phrase, as each language says it", () => {
  const said = (locale: "en" | "fr" | "de", listed: number, countries: number) =>
    countPhrase(dictionary(locale), listed, countries);
  expect(said("en", 54, 23)).toBe("54 organisations from 23 countries");
  expect(said("fr", 54, 23)).toBe("54 organisations de 23 pays");
  expect(said("de", 54, 23)).toBe("54 Organisationen aus 23 Ländern");
  expect(said("en", 1204, 1)).toBe("1,204 organisations from 1 country");
  expect(said("de", 1, 1)).toBe("1 Organisation aus 1 Land");
});

test("organisations that belong to no country come from none", () => {
  expect(countPhrase(dictionary("en"), 2, 0)).toBe("2 organisations");
});
