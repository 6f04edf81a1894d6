import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { theBrowser } from "../support/browser";
import { SLUG } from "./support/letters";
import { listed, moderatorOf } from "./support/people";
import { startSite } from "./support/site";

const site = await startSite();
const { form } = await listed(site, await moderatorOf(site), { organisation: "Fundação Menina Luz" });
const LETTER = `${site.url}/letters/${SLUG}`;

/** A partner's site: another origin, with whatever stands in its page. */
const partner = createServer((request, answer) => {
  const { searchParams } = new URL(request.url ?? "", "http://localhost");
  answer.setHeader("Content-Type", "text/html; charset=utf-8").end(searchParams.get("html") ?? "");
}).listen(0, "127.0.0.1");
const showing = (html: string) => {
  const { port } = partner.address() as AddressInfo;
  return `http://localhost:${port}/?${new URLSearchParams({ html: `<!doctype html><title>Partner</title>${html}` })}`;
};

const context = await (await theBrowser()).newContext();
afterAll(async () => {
  await context.close();
  partner.close();
  await site.stop();
});

/** A partner's page in a browser, and what its console complained of. */
async function open(html: string) {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(showing(html));
  return { page, complaints };
}

test("a partner's page shows the list in a frame, and its links lead to the letter itself", async () => {
  const { html } = await (await fetch(`${site.url}/oembed?url=${encodeURIComponent(LETTER)}`)).json();
  const { page, complaints } = await open(html);
  const frame = page.frameLocator("iframe");
  await frame.getByText(form.organisation).waitFor();
  expect(await frame.getByText("1 organisation from 1 country").count()).toBe(1);
  const ground = await frame.locator("html").evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(ground, "the letter's look").not.toBe("rgba(0, 0, 0, 0)");
  expect(complaints).toEqual([]);
  await frame.getByRole("link", { name: "Read and sign the letter" }).click();
  await page.waitForURL(LETTER);
});

test("a partner's page shows the badge, which says how many signed", async () => {
  const { page, complaints } = await open(`<img src="${LETTER}/badge.svg" alt="Badge">`);
  const image = page.getByAltText("Badge");
  const size = await image.evaluate((element: HTMLImageElement) => [element.naturalWidth, element.naturalHeight]);
  expect(size).toEqual([expect.any(Number), 56]);
  expect(size[0]).toBeGreaterThan(200);
  expect(complaints).toEqual([]);
});

test.each(["", "/sign", "/signatories", "/embed/nothing"])("no other page can be framed: …%s", async (path) => {
  const { page, complaints } = await open(`<iframe src="${LETTER}${path}"></iframe>`);
  await expect.poll(() => complaints.join()).toMatch(/frame-ancestors|X-Frame-Options/);
  const inside = page.frames()[1];
  expect(await inside?.content()).not.toContain("Make every place online safe");
});

test("the letter's page holds data for search engines, and the browser has nothing to say against it", async () => {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  for (const path of ["", "/signatories", "/embed"]) await page.goto(LETTER + path);
  await page.goto(LETTER);
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
  expect(complaints).toEqual([]);
});
