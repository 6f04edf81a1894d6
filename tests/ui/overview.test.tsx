import { expect, test } from "vitest";
import { en } from "~/i18n/en";
import { pathOf, thinned } from "~/ui/letter/growth";
import { Overview } from "~/ui/letter/overview";
import { all, pageWith, textOf } from "./render";

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 5, 1);
const growth = (...totals: number[]) => totals.map((listed, i) => ({ day: FIRST + i * DAY, listed }));

function overview(listed: number, countries: { country: string; listed: number }[], days = growth(listed)) {
  const totals = { listed, countries: countries.length, asOf: FIRST + 9 * DAY };
  return pageWith(<Overview slug="safer" totals={totals} overview={{ countries, growth: days }} />);
}

test("the overview appears from ten names on", () => {
  expect(overview(9, [{ country: "DE", listed: 9 }])).not.toContain(en.overview.byCountry);
  expect(overview(10, [{ country: "DE", listed: 10 }])).toContain(en.overview.byCountry);
});

test("a screen reader gets the bars as a table, each country with its number and the way to its names", () => {
  const html = overview(15, [
    { country: "PT", listed: 10 },
    { country: "001", listed: 5 },
  ]);
  const [table = ""] = all(html, /<table class="bars"[^>]*>(.*?)<\/table>/g);
  expect(textOf(table).trim()).toBe("Country Organisations Portugal 10 International 5");
  expect(table).toContain('<a href="/letters/safer/signatories?country=PT">Portugal</a>');
  expect(all(table, /<rect width="([\d.]+)"/g)).toEqual(["100", "50"]);
  for (const svg of table.match(/<svg[^>]*>/g) ?? []) expect(svg).toContain('aria-hidden="true"');
});

test("of many countries the first are seen at once, and none is left out", () => {
  const codes = ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT"];
  const html = overview(
    170,
    codes.map((country) => ({ country, listed: 10 })),
  );
  expect(html).toContain("<summary>5 more</summary>");
  for (const code of codes) expect(html).toContain(`country=${code}"`);
});

test("the line's numbers stand in a table, and its sense in a sentence", () => {
  const html = overview(30, [{ country: "DE", listed: 30 }], growth(5, 12, 30));
  expect(textOf(html)).toContain("From 1 June 2026 to 10 June 2026 the list grew to 30 organisations.");
  const [, table = ""] = all(html, /<table[^>]*>(.*?)<\/table>/g);
  expect(textOf(table)).toContain("1 June 2026 5 2 June 2026 12 3 June 2026 30");
});

test("a long time is told in stretches, and ends with the whole", () => {
  const year = growth(...Array.from({ length: 365 }, (_, i) => i + 1));
  const steps = thinned(year);
  expect(steps.length).toBeLessThanOrEqual(40);
  expect(steps.at(-1)).toEqual(year.at(-1));
  expect(thinned(growth(5, 12, 30))).toEqual(growth(5, 12, 30));
  expect(thinned([])).toEqual([]);
});

test("the line begins at nothing, rises with the days, and goes on until now", () => {
  expect(pathOf(growth(5, 10), FIRST + 4 * DAY, { width: 400, height: 100 })).toBe("M0 100L100 50L200 0H400");
});

test("on the first day the line reaches no further than now", () => {
  expect(pathOf(growth(10), FIRST + DAY / 2, { width: 400, height: 100 })).toBe("M0 100L200 0H200");
});
