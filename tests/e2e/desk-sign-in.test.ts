import { afterAll, expect, test } from "vitest";
import { heading, press, startBrowser, words } from "./support/browser";
import { codeOf, linkOf, wrong } from "./support/mails";
import { crawl } from "./support/robot";
import { NINA, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite();
const { open } = await startBrowser();
afterAll(() => site.stop());

/** Asks for a mail to sign in; its newest mail. */
async function asks(page: Awaited<ReturnType<typeof open>>, email = NINA) {
  const before = new Set(site.smtp.mails);
  await page.goto("/moderation");
  await page.getByLabel("Your e-mail address").fill(email);
  await press(page, "Send me a link");
  expect(await heading(page)).toBe("Check your e-mail");
  return site.smtp.next((mail) => !before.has(mail));
}

/** By mail, somebody without a second factor comes to the page that sets one up, and no further. */
const isSignedIn = async (page: Awaited<ReturnType<typeof open>>) => {
  await page.goto("/moderation");
  return new URL(page.url()).pathname !== "/moderation/sign-in";
};

test("in the browser that asked, the link and one button sign in", async () => {
  const page = await open(site);
  const mail = await asks(page);
  await page.goto(linkOf(mail));
  expect(await isSignedIn(await page.context().newPage())).toBe(false);
  expect(await page.getByRole("textbox").count()).toBe(0);
  await press(page, "Sign in");
  expect(new URL(page.url()).pathname).toBe("/moderation/account/set-up");
  expect(await words(page)).toContain(NINA);
});

test("the code signs in where it was asked for", async () => {
  const page = await open(site);
  const mail = await asks(page);
  await page.getByLabel("Six-digit code").fill(wrong(codeOf(mail)));
  expect((await press(page, "Sign in")).status()).toBe(422);
  expect(await page.title()).toMatch(/^Error: /);
  await page.getByLabel("Six-digit code").fill(codeOf(mail));
  await press(page, "Sign in");
  expect(await words(page)).toContain(NINA);
});

test("in another browser the link needs the code as well", async () => {
  const mail = await asks(await open(site));
  const elsewhere = await open(site);
  await elsewhere.goto(linkOf(mail));
  expect((await press(elsewhere, "Sign in")).status()).toBe(422);
  await elsewhere.getByLabel("Six-digit code").fill(codeOf(mail));
  await press(elsewhere, "Sign in");
  expect(await isSignedIn(elsewhere)).toBe(true);
});

test("a scanner that opens the mail's link and submits what it finds signs nobody in", async () => {
  const page = await open(site);
  const mail = await asks(page);
  const sessions = () => site.rows("select count(*) from sessions");
  const before = sessions();
  await crawl(site.url, linkOf(mail), "");
  await crawl(site.url, linkOf(mail), "12345");
  expect(sessions()).toEqual(before);
  await page.goto(linkOf(mail));
  await press(page, "Sign in");
  expect(await isSignedIn(page)).toBe(true);
  expect((await visitor(site.url).get(linkOf(mail))).status).toBeLessThan(500);
});

test("a mail signs in once", async () => {
  const page = await open(site);
  const mail = await asks(page);
  await page.goto(linkOf(mail));
  await press(page, "Sign in");
  const elsewhere = await open(site);
  await elsewhere.goto(linkOf(mail));
  expect(await heading(elsewhere)).toBe("This link no longer works");
  const again = visitor(site.url);
  await again.post(linkOf(mail), { code: codeOf(mail) });
  expect((await again.get("/moderation")).status).toBe(302);
});

test("the operator's printed link shows one button, which signs in once", async () => {
  const { url } = await site.cli("moderator", "sign-in-link", NINA);
  const [page, late] = [await open(site), await open(site)];
  await page.goto(url);
  await late.goto(url);
  expect(await isSignedIn(await page.context().newPage())).toBe(false);
  await press(page, "Sign in");
  expect(await isSignedIn(page)).toBe(true);
  await press(late, "Sign in");
  expect(await isSignedIn(late)).toBe(false);
  await late.goto(url);
  expect(await heading(late)).toBe("This link no longer works");
});

test("an address that is no moderator's gets the same answer, and no mail", async () => {
  const answer = async (email: string) => {
    const who = visitor(site.url);
    const { status, headers } = await who.post("/moderation/sign-in", { email });
    const kept = [...headers].filter(([name]) => name !== "date" && name !== "set-cookie");
    const cookie = headers
      .getSetCookie()
      .join()
      .replace(/=[^;]+/, (value) => String(value.length));
    return { status, kept, cookie, sent: await who.page("/moderation/sign-in/sent") };
  };
  expect(await answer("nobody@elsewhere.example")).toEqual(await answer(NINA));
  await site.settled();
  expect(site.mailsTo("nobody@elsewhere.example")).toEqual([]);
});
