import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { expect } from "vitest";

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
  const everything = new AxeBuilder({ page }).withTags(WCAG).setLegacyMode();
  expect(await violations(everything), `${page.url()} on a phone`).toEqual([]);
  const looks = [
    [PHONE, "dark", COLOURED],
    [DESKTOP, "light", LAID_OUT],
    [DESKTOP, "dark", COLOURED],
  ] as const;
  for (const [size, colorScheme, rules] of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const look = new AxeBuilder({ page }).withRules([...rules]).setLegacyMode();
    expect(await violations(look), `${page.url()} at ${size.width} px, ${colorScheme}`).toEqual([]);
  }
  await page.setViewportSize(NARROWEST);
  expect(await outline(page), page.url()).toEqual({ width: NARROWEST.width, headings: 1, titled: true, twice: [] });
}

async function violations(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary]));
}

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
