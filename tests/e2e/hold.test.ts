import { afterAll, expect, test } from "vitest";
import { audit } from "./support/audit";
import { fillIn, heading, press, sign, startBrowser, takeSeat, words } from "./support/browser";
import { IN_THREE_LANGUAGES, SLUG } from "./support/letters";
import { codeOf } from "./support/mails";
import { moderatorOf, signs, somebody } from "./support/people";
import { soon, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const LIMITS = "network-10m=1000 network-1d=1000 domain-1h=1";
const site = await startSite({ letters: IN_THREE_LANGUAGES, env: { LIMITS } });
const { open } = await startBrowser();
afterAll(() => site.stop());

const LETTER = `/letters/${SLUG}`;
const NOTICE = "We are sorting out a flood of forms. Please come back tomorrow.";
const AVIS = "Nous trions un afflux de formulaires. Revenez demain.";
const PHONE = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };

const form = somebody();
const [late, desk] = [await open(site, PHONE), await open(site)];

test("on hold, what was typed stays, and mails under way are confirmed", async () => {
  const earlier = await open(site, PHONE);
  const first = somebody();
  await sign(earlier, first);
  await late.goto(`${LETTER}/sign`);
  await fillIn(late, form);
  expect(await visitor(site.url).page(LETTER)).not.toContain("on hold");

  await takeSeat(desk, await moderatorOf(site));
  await desk.goto(`/moderation/letters/${SLUG}/hold`);
  expect((await press(desk, "Put signing on hold")).status()).toBe(422);
  await audit(desk);
  await desk.locator("#reason-en").fill(NOTICE);
  await desk.locator("#reason-fr").fill(AVIS);
  await press(desk, "Put signing on hold");
  await soon(async () => expect(await visitor(site.url).page(LETTER)).toContain(NOTICE));
  expect(await words(desk)).toContain("Signing is on hold");

  expect((await press(late, "Send me the code")).status()).toBe(409);
  expect(await words(late)).toContain("What you typed is still here");
  expect(await late.locator("#email").inputValue()).toBe(form.email);

  await earlier.locator("#code").fill(codeOf(await site.mailTo(first.email)));
  await press(earlier, "Confirm the signature");
  expect(await words(earlier)).toContain("confirmed");
});

test("readers are told beside the way to sign, and signers in the place of the form", async () => {
  const reader = await open(site, PHONE);
  await reader.goto(LETTER);
  expect(await reader.locator(".brief .held").isVisible()).toBe(true);
  await reader.locator(".brief a.btn").click();
  expect(await heading(reader)).toBe("Signing is on hold");
  expect(await words(reader)).toContain(NOTICE);
  expect(await reader.locator("main form").count()).toBe(0);
  await reader.goto(`/fr${LETTER}/sign`);
  expect(await heading(reader)).toBe("La signature est suspendue");
  expect(await words(reader)).toContain(AVIS);
  const page = await open(site);
  for (const path of [LETTER, `${LETTER}/sign`]) {
    await page.goto(path);
    await audit(page);
  }
});

test("released, the form that was kept is sent", async () => {
  await press(desk, "Let signing go on");
  await press(late, "Send me the code");
  expect(await heading(late)).toBe("Check your e-mail");
  await site.mailTo(form.email, /^Confirm/);
});

test("an alarm stands on every page of the desk until somebody has seen it", async () => {
  for (const who of ["ada", "ben"]) await signs(site, somebody({ email: `${who}@crowd.example` }));
  await desk.goto("/moderation");
  await desk.getByRole("complementary", { name: "Alarm" }).getByRole("link").click();
  expect(await words(desk)).toContain("As many mails as may go to crowd.example went out");
  await audit(desk);
  await press(desk, "Seen");
  expect(await words(desk)).toContain("by nina@alliance.example");
  await desk.goto("/moderation");
  expect(await desk.getByRole("complementary", { name: "Alarm" }).count()).toBe(0);
});
