import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { RunOnly } from "axe-core";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { LOCALES } from "~/i18n";
import { SAMPLES, type Sample, writeSample } from "~/usecases/shared/mail-samples";
import { startServer } from "../support/server";
import { prepareAudit, violations } from "./support/audit";
import { startBrowser } from "./support/browser";

const PICTURES = join(import.meta.dirname, "../../test-results/mails");
/** What a mail has in common with a page; it has no landmarks. */
const EVERYTHING: RunOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
const COLOURS: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
/** Each is looked at on a phone, and in another look in turn: colours are the same in any width. */
const PHONE = { width: 390, colorScheme: "light", rules: EVERYTHING } as const;
const OTHERS = [
  { width: 390, colorScheme: "dark", rules: COLOURS },
  { width: 1280, colorScheme: "light", rules: null },
  { width: 1280, colorScheme: "dark", rules: null },
] as const;

const demonstration = await startServer();
const { open } = await startBrowser();
afterAll(() => demonstration.stop());

/** One language each in turn, and the longest mail in all. */
const htmlOf = (name: Sample) => writeSample(name).html ?? "";
const withHtml = SAMPLES.filter((name) => htmlOf(name) !== "");
const longest = withHtml.toSorted((a, b) => htmlOf(b).length - htmlOf(a).length)[0];
const mails = withHtml.flatMap((name, at) =>
  (name === longest ? LOCALES : LOCALES.slice(at % 3, (at % 3) + 1)).map((locale) => ({
    ...{ name, locale },
    other: OTHERS[Math.floor(at / 3) % 3] ?? OTHERS[0],
  })),
);

test("every mail is whole and can be read by everybody, narrow and wide, in light and dark", {
  timeout: 300_000,
}, async () => {
  mkdirSync(PICTURES, { recursive: true });
  const waiting = [...mails];
  const pages = await Promise.all([open(demonstration), open(demonstration), open(demonstration)]);
  await Promise.all(
    pages.map(async (page) => {
      for (let mail = waiting.shift(); mail; mail = waiting.shift()) await look(page, mail);
    }),
  );
});

async function look(page: Page, { name, locale, other }: (typeof mails)[number]) {
  await page.goto(`/mailbox/preview/${name}/html?language=${locale}`);
  await prepareAudit(page);
  for (const { width, colorScheme, rules } of [PHONE, ...(name === longest ? OTHERS : [other])]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const picture = `${name}.${locale}.${width}.${colorScheme}.png`;
    await page.screenshot({ path: join(PICTURES, picture), fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([wide, rules ? await violations(page, rules) : []], picture).toEqual([width, []]);
  }
}
