import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RunOptions, run } from "axe-core";
import type { CDPSession, Page } from "playwright";
import { expect } from "vitest";

declare global {
  interface Window {
    axe: { run: typeof run };
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What depends on the theme or the width; the rest is the same in every look. */
const LOOKS: string[] = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };
const NARROWEST = { width: 320, height: 640 };

/** Fails where the open page is hard to use for somebody: light on a phone, dark on a desktop. */
export async function audit(page: Page) {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: "light" });
  await prepareAudit(page);
  expect(await violations(page, WCAG), `${page.url()} on a phone`).toEqual([]);
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, { type: "rule", values: LOOKS }), `${page.url()} on a desktop, dark`).toEqual([]);
  await page.setViewportSize(NARROWEST);
  expect(await outline(page), page.url()).toEqual({ width: NARROWEST.width, headings: 1, titled: true, twice: [] });
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Puts axe into the page. Playwright's own way takes nearly twice as long. The session stays: to end it takes away a
 * page's virtual authenticators, whoever put them there.
 */
export async function prepareAudit(page: Page) {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  await (await session).send("Runtime.evaluate", { expression: AXE });
}

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
