import type { CDPSession, Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { totpCode } from "~/domain/totp.server";
import { audit } from "./support/audit";
import { follow, heading, press, startBrowser, words } from "./support/browser";
import { linkOf } from "./support/mails";
import { NINA, startSite } from "./support/site";

const site = await startSite({ host: "localhost" });
const { open } = await startBrowser();
afterAll(() => site.stop());

/** Asks for a mail, and opens its link. */
async function signsInByMail(page: Page, email: string) {
  const isTo = ({ envelope }: { envelope: { to: string[] } }) => envelope.to.includes(email);
  const before = new Set(site.smtp.mails);
  await page.goto("/moderation");
  await page.getByLabel("Your e-mail address").fill(email);
  await press(page, "Send me a link");
  const mail = await site.smtp.next((mail) => !before.has(mail) && /^Sign in/.test(mail.subject ?? "") && isTo(mail));
  await page.goto(linkOf(mail));
  await press(page, "Sign in");
}

/** A device that keeps passkeys, and whose owner is there. */
async function device(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return cdp;
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

test("a passkey is set up after the mail, and from then on signs in by itself", async () => {
  const email = "ann@alliance.example";
  await site.cli("moderator", "add", email);
  const page = await open(site);
  await device(page);
  await signsInByMail(page, email);
  expect(await heading(page)).toBe("Set up a second factor");
  await audit(page);
  await follow(page, "Add a passkey");
  await audit(page);
  await press(page, "Add a passkey");
  expect(await heading(page)).toBe("Recovery codes");
  await press(page, "Show me ten codes");
  expect(await page.locator(".codes li").count()).toBe(10);
  await follow(page, "I have kept them");
  expect(pathOf(page)).toBe("/moderation");

  await follow(page, email);
  expect(await heading(page)).toBe("Your account");
  await audit(page);
  await press(page, "Sign out here");
  await audit(page);
  await press(page, "Use a passkey");
  expect(pathOf(page)).toBe("/moderation");

  const elsewhere = await open(site);
  await signsInByMail(elsewhere, email);
  expect(await heading(elsewhere)).toBe("One more step");
  await audit(elsewhere);
});

test("without JavaScript an app is set up, and its code asked for after the mail", async () => {
  const email = "ben@alliance.example";
  await site.cli("moderator", "add", email);
  const page = await open(site, { javaScriptEnabled: false });
  await signsInByMail(page, email);
  await follow(page, "Add an app");
  const secret = (await page.locator(".secret").textContent())?.replaceAll(" ", "") ?? "";
  await page.getByLabel("Code that the app shows").fill(totpCode(secret, Date.now()));
  await press(page, "Add the app");
  expect(await heading(page)).toBe("Recovery codes");
  await press(page, "Show me ten codes");
  const [code = ""] = await page.locator(".codes li").allTextContents();
  await follow(page, "I have kept them");
  expect(pathOf(page)).toBe("/moderation");

  const elsewhere = await open(site, { javaScriptEnabled: false });
  await signsInByMail(elsewhere, email);
  await elsewhere.getByLabel("Code from your app, or a recovery code").fill(code);
  await press(elsewhere, "Sign in");
  expect(pathOf(elsewhere)).toBe("/moderation");
  await elsewhere.goto("/moderation/sign-in");
  expect(await elsewhere.getByText("A passkey needs JavaScript").isVisible()).toBe(true);
});

test("an owner invites a colleague, and takes her out again", async () => {
  const page = await open(site);
  await page.goto((await site.cli("moderator", "sign-in-link", NINA)).url);
  await press(page, "Sign in");
  await follow(page, "People");
  await follow(page, "Invite somebody");
  await page.getByLabel("Their e-mail address").fill("cleo@");
  expect((await press(page, "Send the invitation")).status()).toBe(422);
  await audit(page);
  await page.getByLabel("Their e-mail address").fill("cleo@alliance.example");
  await press(page, "Send the invitation");
  expect((await site.mailTo("cleo@alliance.example", /invited/)).text).toContain(`${site.url}/moderation/sign-in`);
  await follow(page, "cleo@alliance.example");
  await follow(page, "Remove");
  await press(page, "Remove");
  expect(await words(page)).not.toContain("cleo@");
});
