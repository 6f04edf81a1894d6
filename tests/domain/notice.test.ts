import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { NOTICE } from "~/domain/notice";
import { DEFAULT_PERIODS } from "~/domain/periods";
import { dictionary, LOCALES } from "~/i18n";

/**
 * The words of each notice in each language, hashed. Once a notice was shown to somebody its words are never changed: put
 * today's date into NOTICE, and a line for it here.
 */
const NOTICES: Record<string, Record<string, string>> = {
  "2026-11-28": { en: "60e4757da04296b0", fr: "4219a5f688cd1d9f", de: "1edad8b574eafa2c" },
};

function wordsIn(locale: (typeof LOCALES)[number]): string {
  const { title, lede, sections } = dictionary(locale).pages.privacy;
  const written = JSON.stringify([title, lede("Controller", "Contact"), sections(DEFAULT_PERIODS)]);
  return createHash("sha256").update(written).digest("hex").slice(0, 16);
}

test("whoever changes a word of the privacy notice gives it another date", () => {
  expect(NOTICES[NOTICE]).toEqual(Object.fromEntries(LOCALES.map((locale) => [locale, wordsIn(locale)])));
});

test("the notice is of a day", () => {
  expect(new Date(NOTICE).toISOString()).toBe(`${NOTICE}T00:00:00.000Z`);
  expect(Object.keys(NOTICES).at(-1)).toBe(NOTICE);
});
