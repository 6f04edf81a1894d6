import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { audit } from "./support/audit";
import { arrive, press, startBrowser, unfold } from "./support/browser";
import { linkOf } from "./support/mails";
import { NINA, startSite } from "./support/site";

/** The demonstration has something in every state. */
const demonstration = await startServer();
const site = await startSite();
const { open } = await startBrowser();
afterAll(() => Promise.all([demonstration.stop(), site.stop()]));

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

test("each page of the desk that a link leads to, a decision's answer, and a form with mistakes", {
  timeout: 600_000,
}, async () => {
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
  expect(seen.size, [...seen].sort().join("\n")).toBeGreaterThan(45);

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

/** Pages of one kind have one address, but for what is in it; a signature has a page for each status. */
function kindOf(path: string) {
  const { pathname, searchParams } = new URL(path, demonstration.url);
  const kind = pathname.replace(/(?<=\/reasons\/)(?!new).+/, ":id").replaceAll(/\/([0-9a-z]{16}|\d+)(?=\/|$)/g, "/:id");
  const status = searchParams.get("status") ?? "waiting";
  return /^\/moderation(\/signatures\/:id)?$/.test(kind) ? `${kind} ${status}` : kind;
}
