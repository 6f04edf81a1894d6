import type { BrowserContext, BrowserContextOptions, Page } from "playwright";
import { afterAll, expect } from "vitest";
import { theBrowser } from "../../support/browser";
import { SLUG } from "./letters";
import type { Form } from "./people";
import type { Site } from "./site";
import type { Visitor } from "./visitor";

const PATIENCE = 30_000;
const REDIRECTS = [301, 302, 303, 308];

/** Chromium for a file. What a page asks of another origin, or against the policy, fails the file. */
export async function startBrowser() {
  const browser = await theBrowser();
  const contexts: BrowserContext[] = [];
  const strays: string[] = [];
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    expect(strays, "requests to other origins, and what the policy refused").toEqual([]);
  });

  /** A page in a browser profile of its own. */
  async function open({ url }: Pick<Site, "url">, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ baseURL: url, ...options });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    context.on("request", (request) => {
      if (!request.url().startsWith(`${url}/`)) strays.push(request.url());
    });
    context.on("console", (message) => {
      if (/Content Security Policy|Refused to/i.test(message.text())) strays.push(message.text());
    });
    context.on("weberror", (error) => strays.push(String(error.error())));
    return context.newPage();
  }
  return { open };
}

/** Presses a button, and waits for the page that answers; its response. */
export async function press(page: Page, name: string | RegExp) {
  return arrive(page, () => page.getByRole("button", { name }).click());
}

/** Follows a link. */
export async function follow(page: Page, name: string | RegExp) {
  return arrive(page, () => page.getByRole("link", { name }).first().click());
}

/** Does what leads to another page, and waits until it is there; its response. */
export async function arrive(page: Page, act: () => Promise<void>) {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().isNavigationRequest() && !REDIRECTS.includes(answer.status())),
    page.waitForEvent("load"),
    act(),
  ]);
  return response;
}

/** Opens everything that is folded. */
export async function unfold(page: Page) {
  const folded = page.locator("details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
}

export const heading = (page: Page) => seen(page, "h1");
/** All the words of the page. */
export const words = (page: Page) => seen(page, "body");

// biome-ignore lint/performance/useDomNodeTextContent: a person reads what is laid out
const seen = (page: Page, selector: string) => page.locator(selector).innerText();

/** Types the sign form's fields as they stand on the open page. */
export async function fillIn(page: Page, form: Partial<Form>) {
  const { country, sector, authority, showRepresentative, ...typed } = form;
  for (const [name, value] of Object.entries(typed)) await page.locator(`#${name}`).fill(value);
  if (country) await page.locator("#country").selectOption(country);
  if (sector) await page.locator("#sector").selectOption(sector);
  if (authority) await page.locator(`input[name=authority][value=${authority}]`).check();
  if (showRepresentative) await page.locator("#showRepresentative").check();
}

/** Signs, up to "check your e-mail". */
export async function sign(page: Page, form: Form, prefix = "") {
  await page.goto(`${prefix}/letters/${SLUG}/sign`);
  await fillIn(page, form);
  const response = await arrive(page, () => page.locator("main form button.btn").click());
  expect(new URL(response.url()).pathname).toBe(`${prefix}/letters/${SLUG}/sign/sent`);
}

/** Puts a moderator's session into the page's browser. */
export async function takeSeat(page: Page, moderator: Visitor) {
  const value = moderator.cookies.get("__Host-session") ?? "";
  const flags = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;
  await page.context().addCookies([{ name: "__Host-session", value, domain: "127.0.0.1", ...flags }]);
}
