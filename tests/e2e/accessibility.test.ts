import { afterAll, describe, expect, test, vi } from "vitest";
import { startServer } from "../support/server";
import { audit } from "./support/audit";
import { arrive, press, startBrowser, unfold } from "./support/browser";
import { letterFile } from "./support/letters";
import { linkOf } from "./support/mails";
import { NINA, startSite } from "./support/site";

/** The demonstration has something in every state. */
const demonstration = await startServer();
const site = await startSite({
  letters: [letterFile({ slug: "empty" }), letterFile({ slug: "empty", language: "de" })],
});
const { open } = await startBrowser();
afterAll(() => Promise.all([demonstration.stop(), site.stop()]));

describe.concurrent("what is there to read can be used by everybody", { timeout: 240_000 }, () => {
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
  ])("%s", async (_, path) => {
    const page = await open(demonstration);
    await page.goto(path);
    await audit(page);
  });

  test("a name's own page", async () => {
    const page = await open(demonstration);
    await page.goto("/letters/safer-online/signatories");
    await arrive(page, () => page.locator(".names a").first().click());
    await audit(page);
  });

  test("what is folded on the letter and the list", async () => {
    const page = await open(demonstration);
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
    const page = await open(demonstration);
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

  test("signing in at the desk", async () => {
    const [page, elsewhere] = [await open(site), await open(site)];
    await page.goto("/moderation");
    await audit(page);
    await press(page, "Send me a link");
    await audit(page);
    await page.getByLabel("Your e-mail address").fill(NINA);
    await press(page, "Send me a link");
    await audit(page);
    const link = linkOf(await site.mailTo(NINA));
    await elsewhere.goto(link);
    await audit(elsewhere);
    await page.goto(link);
    await audit(page);
    await press(page, "Sign in");
    await audit(page);
    await elsewhere.goto(link);
    await audit(elsewhere);
  });

  test("each page of the desk that a link leads to, a decision's answer, and a form with mistakes", async () => {
    const page = await open(demonstration);
    await page.goto(/http\S+\/moderation\/sign-in\/\S+/.exec(demonstration.output())?.[0] ?? "");
    await press(page, "Sign in");
    const seen = new Set<string>();
    const ahead = ["/moderation"];
    for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
      const kind = kindOf(path);
      if (seen.has(kind)) continue;
      seen.add(kind);
      await page.goto(path);
      await unfold(page);
      await audit(page);
      const links = await page
        .locator('a[href^="/moderation"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      ahead.push(...links.filter((href) => href !== null));
    }
    expect(seen.size, [...seen].sort().join("\n")).toBeGreaterThan(40);

    await page.goto("/moderation");
    await arrive(page, () => page.locator(".queue ol a").first().click());
    const signature = new URL(page.url()).pathname;
    await page.goto(`${signature}/decline?reason=duplicate`);
    await page.getByLabel("What we write to the signer").fill("");
    await press(page, "Decline");
    await audit(page);
    await page.goto(signature);
    await press(page, "Approve");
    await audit(page);
  });
});

/** Pages of one kind have one address, but for what is in it; a signature has a page for each status. */
function kindOf(path: string) {
  const { pathname, searchParams } = new URL(path, demonstration.url);
  const kind = pathname.replaceAll(/\/([0-9a-z]{16}|\d+)(?=\/|$)/g, "/:id");
  const status = searchParams.get("status") ?? "waiting";
  return /^\/moderation(\/signatures\/:id)?$/.test(kind) ? `${kind} ${status}` : kind;
}
