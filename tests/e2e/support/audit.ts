import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright";
import { expect } from "vitest";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What depends on the theme, and what on the width. */
const COLOURED = ["color-contrast", "link-in-text-block"];
const LAID_OUT = [...COLOURED, "scrollable-region-focusable", "target-size"];

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };
const NARROWEST = { width: 320, height: 640 };

/** Fails where the open page is hard to use for somebody. */
export async function audit(page: Page) {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: "light" });
  await prepareAudit(page);
  expect(await violations(page, WCAG), `${page.url()} on a phone`).toEqual([]);
  const looks = [
    [PHONE, "dark", COLOURED],
    // Colours are the same in any width.
    [DESKTOP, "light", LAID_OUT],
  ] as const;
  for (const [size, colorScheme, rules] of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    expect(
      await violations(page, { type: "rule", values: [...rules] }),
      `${page.url()} at ${size.width} px, ${colorScheme}`,
    ).toEqual([]);
  }
  await page.setViewportSize(NARROWEST);
  expect(await outline(page), page.url()).toEqual({ width: NARROWEST.width, headings: 1, titled: true, twice: [] });
}

/** Puts axe into the page, once: to bring its half a megabyte for each look took most of the time. */
export const prepareAudit = (page: Page) => page.evaluate(axe.source);

/** What axe finds in the page that it was put into. */
export const violations = (page: Page, runOnly: NonNullable<RunOptions["runOnly"]>) =>
  page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary]));
  }, runOnly);

const outline = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return {
      width: document.documentElement.scrollWidth,
      headings: document.querySelectorAll("h1").length,
      titled: document.title !== "",
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    };
  });
