import { afterAll, expect, test } from "vitest";
import { heading, press, sign, startBrowser, words } from "./support/browser";
import { codeOf, linkOf } from "./support/mails";
import { confirmed, decides, moderatorOf, signed, signs, somebody, stepsOf } from "./support/people";
import { startSite } from "./support/site";

const site = await startSite();
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

test("a mistyped address can be changed; the first one's mail confirms nothing any more", async () => {
  const page = await open(site);
  const form = somebody({ email: "mave@lighthouse-typo.example" });
  await sign(page, form);
  const first = await site.mailTo(form.email);
  await page.getByRole("link", { name: "Change the address" }).click();
  expect(await page.getByLabel("Work e-mail").inputValue()).toBe(form.email);
  await page.getByLabel("Work e-mail").fill("maeve@");
  expect((await press(page, "Send the code there")).status()).toBe(422);
  await page.getByLabel("Work e-mail").fill("maeve@lighthouse-typo.example");
  await press(page, "Send the code there");
  expect(await heading(page)).toBe("Check your e-mail");
  expect(await words(page)).toContain("maeve@lighthouse-typo.example");

  const elsewhere = await open(site);
  expect((await elsewhere.goto(linkOf(first)))?.status()).toBe(410);
  const second = await site.mailTo("maeve@lighthouse-typo.example");
  await page.getByLabel("Six-digit code").fill(codeOf(second));
  await press(page, "Confirm the signature");
  expect(new URL(page.url()).pathname).toBe(linkOf(second));
  expect(await words(page)).toContain("Thank you. Your signature is confirmed");
});

test("the mail can be sent again, with the same code", async () => {
  const page = await open(site);
  const form = somebody();
  await sign(page, form);
  const first = await site.mailTo(form.email);
  await press(page, "Send again");
  expect(await page.getByRole("status").textContent()).toContain("We send the code again");
  const second = await site.smtp.next(
    (mail) => mail.envelope.to.includes(form.email) && mail.messageId !== first.messageId,
  );
  expect(codeOf(second)).toBe(codeOf(first));
  expect(linkOf(second)).toBe(linkOf(first));
});

test("for gateways that hold links back, the code comes in a mail without any", async () => {
  const page = await open(site);
  const form = somebody();
  await sign(page, form);
  await press(page, "Send without a link");
  const plain = await site.mailTo(form.email, /^Code to confirm/);
  expect(plain.raw).not.toMatch(/https?:|www\.|<html/i);
  expect(plain.html).toBeUndefined();
  await page.getByLabel("Six-digit code").fill(codeOf(plain));
  await press(page, "Confirm the signature");
  expect(await words(page)).toContain("Thank you. Your signature is confirmed");
});

test("a declined signature can be corrected, and waits for the moderators again", async () => {
  const { form, link, id } = await confirmed(site, { organisation: "Lighthouse of Nowhere" });
  await decides(nina, id, "decline", { reason: "wrong-details", text: "The name is not right." });
  const page = await open(site);
  await page.goto(link);
  await page.getByRole("link", { name: "Correct and send again" }).click();
  expect(await words(page)).toContain("Something is not right");
  await press(page, "Send me a code");
  const code = codeOf(await site.mailTo(form.email, /^Code to correct/));
  expect(await page.locator("#organisation").inputValue()).toBe(form.organisation);
  expect(await page.locator("#name").inputValue()).toBe("");
  await page.locator("#organisation").fill("Lighthouse of Everywhere");
  await page.locator("#website").fill(form.website);
  await page.locator("#country").selectOption("FR");
  await page.locator("#sector").selectOption("network");
  await page.locator("#name").fill("Maeve Lynch");
  await page.locator("#role").fill("President");
  await page.locator("input[name=authority][value=members]").check();
  expect((await press(page, "Send to the moderators")).status()).toBe(422);
  expect(await page.locator("#organisation").inputValue()).toBe("Lighthouse of Everywhere");
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Send to the moderators");
  expect(await words(page)).toContain("Thank you. The signature is with the moderators again.");
  expect(await stepsOf(site, link)).toEqual([
    ...["Signed", "Confirmed", "Not listed", "Corrected and sent again", "With the moderators"],
  ]);
  expect(await nina.page("/moderation")).toContain("Lighthouse of Everywhere");
});

test("two different submissions are two signatures, and each mail confirms what it named", async () => {
  const form = somebody();
  const first = await signed(site, form);
  await signs(site, { ...form, role: "President" });
  const second = await site.smtp.next((mail) => mail.envelope.to.includes(form.email) && linkOf(mail) !== first.link);
  const page = await open(site);
  await page.goto(linkOf(second));
  await page.getByLabel("Six-digit code").fill(first.code);
  if (first.code !== codeOf(second)) expect((await press(page, "Confirm the signature")).status()).toBe(422);
  await page.getByLabel("Six-digit code").fill(codeOf(second));
  await press(page, "Confirm the signature");
  expect(await words(page)).toContain("Thank you. Your signature is confirmed");
  expect((await page.goto(first.link))?.status()).toBe(410);
  const id = /\/([0-9a-z]{16})\./.exec(linkOf(second))?.[1];
  expect(await nina.page(`/moderation/signatures/${id}`)).toContain("President");
});

test("one address can stand for five organisations, and the sixth is told so by mail", async () => {
  const email = "secretariat@many-lighthouses.example";
  for (let n = 0; n < 5; n++) {
    const form = somebody({ email });
    const who = await signs(site, form);
    const mail = await site.smtp.next(({ subject }) => subject === `Confirm the signature of ${form.organisation}`);
    await who.post(linkOf(mail));
  }
  const sixth = await open(site);
  const form = somebody({ email });
  await sign(sixth, form);
  expect(await heading(sixth)).toBe("Check your e-mail");
  const mail = await site.mailTo(email, /cannot be confirmed$/);
  expect(() => codeOf(mail)).toThrow();
  expect(mail.subject).toContain(form.organisation);
});
