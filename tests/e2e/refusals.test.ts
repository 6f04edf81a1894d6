import { afterAll, expect, test } from "vitest";
import { arrive, fillIn, heading, press, sign, startBrowser, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { somebody } from "./support/people";
import { startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite();
const { open } = await startBrowser();
afterAll(() => site.stop());

test.each([
  ["/nothing-here", "en", "There is no such page"],
  ["/letters/nothing-here", "en", "There is no such page"],
  [`/letters/${SLUG}/versions/9`, "en", "There is no such page"],
  ["/signature/0000000000000000.nothing", "en", "There is no such page"],
  ["/moderation/nothing-here", "en", "There is no such page"],
  ["/mailbox", "en", "There is no such page"],
  ["/xx/letters/safer-online", "en", "There is no such page"],
  ["/fr/nothing-here", "fr", "Cette page n’existe pas"],
  ["/de/letters/nothing-here", "de", "Diese Seite gibt es nicht"],
])("%s is answered 404 with a page that leads on", async (path, language, title) => {
  const page = await open(site);
  const answer = await page.goto(path);
  expect(answer?.status()).toBe(404);
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
  expect(await heading(page)).toBe(title);
  const on = await arrive(page, () => page.locator("main a").first().click());
  expect(on.status()).toBe(200);
});

test("a form that another site sends is refused with a page that says why", async () => {
  const send = (headers: Record<string, string>) =>
    visitor(site.url).send(`/letters/${SLUG}/sign`, { method: "POST", headers, body: new URLSearchParams(somebody()) });
  const others: Record<string, string>[] = [
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site" },
    {},
  ];
  for (const headers of others) {
    const answer = await send(headers);
    expect(answer.status).toBe(403);
    const page = await answer.text();
    expect(page).toContain("<h1>This was not sent from our page</h1>");
    expect(page).toContain('<a href="/">');
  }
});

test("a form of more than 64 KB is refused with a page", async () => {
  const answer = await visitor(site.url).post(`/letters/${SLUG}/sign`, somebody({ name: "x".repeat(70_000) }));
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain("<h1>That was too much at once</h1>");
});

test("a field of 60 KB is refused beside itself", async () => {
  const form = { ...somebody({ organisation: "x".repeat(60_000) }), version: "1" };
  const answer = await visitor(site.url).post(`/letters/${SLUG}/sign`, form);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("The name must be 150 characters or fewer");
});

test("a form that is no form is refused, not an error", async () => {
  const send = (type: string, body: string) =>
    visitor(site.url).send(`/letters/${SLUG}/sign`, {
      ...{ method: "POST", body },
      headers: { Origin: site.url, "Content-Type": type },
    });
  expect((await send("application/json", "{}")).status).toBe(422);
  expect((await send("multipart/form-data; boundary=x", "--y")).status).toBe(422);
  expect((await send("application/x-www-form-urlencoded", "organisation=%ff%fe&organisation=a")).status).toBe(422);
});

test("a network that signs too often is asked to wait, and the form is kept", async () => {
  const strict = await startSite({ env: { LIMITS: "network-10m=1 address-1m=9" } });
  try {
    const page = await open(strict);
    await sign(page, somebody());
    await page.goto(`/letters/${SLUG}/sign`);
    const form = somebody();
    await fillIn(page, form);
    const answer = await press(page, "Send me the code");
    expect(answer.status()).toBe(429);
    expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
    expect(Number(answer.headers()["retry-after"])).toBeLessThanOrEqual(600);
    expect(await words(page)).toContain("Too many requests");
    expect(await page.locator("#organisation").inputValue()).toBe(form.organisation);
  } finally {
    await strict.stop();
  }
});
