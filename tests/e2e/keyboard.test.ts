import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { arrive, heading, press, startBrowser, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { codeOf } from "./support/mails";
import { somebody } from "./support/people";
import { startSite } from "./support/site";

const site = await startSite();
const { open } = await startBrowser();
afterAll(() => site.stop());

const focused = (page: Page) => page.locator(":focus");

/** Tabs on until what has the focus fits; every stop on the way must be seen. */
async function tabTo(page: Page, selector: string) {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press("Tab");
    const stop = await focused(page).evaluate((element, wanted) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const seen = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      return { found: element.matches(wanted), visible: seen && width > 0 && height > 0, what: element.outerHTML };
    }, selector);
    expect(stop.visible, `the focus on ${stop.what.slice(0, 120)} is seen`).toBe(true);
    if (stop.found) return;
  }
  throw new Error(`no stop fits ${selector}`);
}

test("an organisation signs and confirms with the keyboard alone", async () => {
  const page = await open(site);
  const form = somebody();
  await page.goto("/");
  await tabTo(page, `a[href="/letters/${SLUG}/sign"]`);
  await arrive(page, () => page.keyboard.press("Enter"));

  const type = async (name: string, text: string) => {
    await tabTo(page, `#${name}`);
    await page.keyboard.type(text);
  };
  await type("organisation", form.organisation);
  await type("website", form.website);
  await type("country", "Ireland");
  await type("sector", "Non-profit");
  await type("name", form.name);
  await type("role", form.role);
  await type("email", form.email);
  await tabTo(page, "#showRepresentative");
  await page.keyboard.press("Space");
  await tabTo(page, "#authority");
  await page.keyboard.press("Space");
  await tabTo(page, "main form button");
  await arrive(page, () => page.keyboard.press("Enter"));
  expect(await heading(page)).toBe("Check your e-mail");

  await type("code", codeOf(await site.mailTo(form.email)));
  await arrive(page, () => page.keyboard.press("Enter"));
  expect(await words(page)).toContain("Thank you. Your signature is confirmed");
});

test("the first stop skips to the content", async () => {
  const page = await open(site);
  for (const path of ["/", `/letters/${SLUG}/sign`, "/checking", "/nothing-here"]) {
    await page.goto(path);
    await page.keyboard.press("Tab");
    expect(await focused(page).textContent()).toBe("Skip to the content");
    expect((await focused(page).boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await focused(page).getAttribute("id")).toBe("main");
  }
});

test.each([true, false])(
  "a form with mistakes puts the focus on what is wrong (JavaScript: %s)",
  async (javaScriptEnabled) => {
    const page = await open(site, { javaScriptEnabled });
    await page.goto(`/letters/${SLUG}/sign`);
    await press(page, "Send me the code");
    const summary = page.getByRole("alert");
    expect(await focused(page).getAttribute("aria-labelledby")).toBe(await summary.getAttribute("aria-labelledby"));
    expect((await summary.boundingBox())?.y).toBeGreaterThanOrEqual(0);

    for (const field of ["organisation", "country", "authority"]) {
      await page.locator(`.summary a[href="#${field}"]`).focus();
      await page.keyboard.press("Enter");
      expect(await focused(page).getAttribute("id")).toBe(field);
      const problem = await page.locator(`#${field}-error`).boundingBox();
      expect(problem?.y, `the problem with ${field} is in view`).toBeGreaterThanOrEqual(0);
      expect(problem?.y).toBeLessThan(720);
    }
  },
);

test("what needs two hands or a mouse is not there: nothing is reached by hovering", async () => {
  const page = await open(site);
  await page.goto("/");
  expect(await page.locator("[tabindex]:not([tabindex='-1'])").count()).toBe(0);
  expect(await page.locator("[accesskey], [draggable=true]").count()).toBe(0);
});
