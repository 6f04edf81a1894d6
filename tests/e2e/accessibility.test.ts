import { afterAll, expect, test, vi } from "vitest";
import { startServer } from "../support/server";
import { audit } from "./support/audit";
import { arrive, press, startBrowser, unfold } from "./support/browser";
import { letterFile } from "./support/letters";
import { NINA, startSite } from "./support/site";

/** The demonstration has something in every state. */
const demonstration = await startServer();
const site = await startSite({
  letters: [letterFile({ slug: "empty" }), letterFile({ slug: "empty", language: "de" })],
});
const { open } = await startBrowser();
afterAll(() => Promise.all([demonstration.stop(), site.stop()]));

/** One browser for all: in a new one, everything is loaded and compiled anew. */
const page = await open(demonstration);

test.each([
  ["the letter", "/"],
  ["the letter in another language", "/fr/letters/safer-online"],
  ["a version and what changed", "/letters/safer-online/versions/2"],
  ["the list by country", "/letters/safer-online/signatories?sort=country"],
  ["the newest of one country", "/fr/letters/safer-online/signatories?sort=newest&country=DE"],
  ["a search", "/letters/safer-online/signatories?q=kinder&sector=ngo"],
  ["a search that finds nothing", "/de/letters/safer-online/signatories?q=nothing-like-it"],
  ["the list in the frame of another site", "/letters/safer-online/embed"],
  ["how names are checked", "/checking"],
  ["what is kept", "/fr/privacy"],
  ["what is not there", "/nothing-here"],
])("%s can be used by everybody", async (_, path) => {
  await page.goto(path);
  await audit(page);
});

test("a name's own page", async () => {
  await page.goto("/letters/safer-online/signatories");
  await arrive(page, () => page.locator(".names a").first().click());
  await audit(page);
});

test("what is folded on the letter and the list", async () => {
  for (const path of ["/", "/letters/safer-online/signatories"]) {
    await page.goto(path);
    await unfold(page);
    await audit(page);
  }
});

test("a letter without names, a closed one, a list of letters", async () => {
  const page = await open(site);
  await page.goto("/");
  await audit(page);
  await page.goto("/letters/empty/signatories");
  await audit(page);
  await site.publish([letterFile({ slug: "over", closes: "2026-01-01T00:00:00Z" })]);
  await page.goto("/letters/over");
  await audit(page);
  await site.publish([letterFile({ slug: "another", title: "Another letter" })]);
  await page.goto("/");
  await audit(page);
});

test("a form that another site sent", async () => {
  const page = await open(site);
  const headers = { Origin: "https://evil.example" };
  await page.route("**/letters/empty/sign", (route) => route.continue({ method: "POST", headers }));
  expect((await page.goto("/letters/empty/sign"))?.status()).toBe(403);
  await audit(page);
});

test("the demonstration's mailbox", async () => {
  await page.goto("/mailbox");
  await audit(page);
  await page.goto("/moderation");
  await page.getByLabel("Your e-mail address").fill(NINA);
  await press(page, "Send me a link");
  await vi.waitFor(async () => {
    const mails = await (await fetch(`${demonstration.url}/mailbox.json`)).json();
    expect(mails).toContainEqual(expect.objectContaining({ subject: "Sign in to the moderators’ desk" }));
  }, 5_000);
  await page.goto("/mailbox");
  await audit(page);
  await arrive(page, () => page.locator("main a").first().click());
  await audit(page);
});
