import { afterAll, expect, test } from "vitest";
import { fillIn, follow, heading, press, sign, startBrowser, words } from "./support/browser";
import { IN_THREE_LANGUAGES, SLUG } from "./support/letters";
import { codeOf, linkOf } from "./support/mails";
import { somebody } from "./support/people";
import { startSite } from "./support/site";

const site = await startSite({ letters: IN_THREE_LANGUAGES });
const { open } = await startBrowser();
afterAll(() => site.stop());

const steps = (page: Awaited<ReturnType<typeof open>>) => page.locator("ol.steps li b").allInnerTexts();

test("in the browser that signed, the link from the mail and one button confirm", async () => {
  const page = await open(site);
  const form = somebody();
  await page.goto("/");
  await follow(page, "Sign the letter");
  await fillIn(page, form);
  await press(page, "Send me the code");
  expect(await heading(page)).toBe("Check your e-mail");
  expect(await words(page)).toContain(form.email);

  const mail = await site.mailTo(form.email);
  expect(mail.subject).toBe(`Confirm the signature of ${form.organisation}`);
  await page.goto(linkOf(mail));
  expect(await page.getByRole("textbox").count()).toBe(0);
  await press(page, "Confirm the signature");
  expect(await words(page)).toContain("Thank you. Your signature is confirmed");
  expect(await steps(page)).toEqual(["Signed", "Confirmed", "With the moderators", "Listed"]);
});

test("on “check your e-mail” the code confirms, and leads to the private page", async () => {
  const page = await open(site);
  const form = somebody();
  await sign(page, form);
  const mail = await site.mailTo(form.email);
  await page.getByLabel("Six-digit code").fill(codeOf(mail));
  await press(page, "Confirm the signature");
  expect(new URL(page.url()).pathname).toBe(linkOf(mail));
  expect(await words(page)).toContain("Thank you. Your signature is confirmed");
});

test("in another browser, the link needs the code as well", async () => {
  const [here, elsewhere] = [await open(site), await open(site)];
  const form = somebody();
  await sign(here, form);
  const mail = await site.mailTo(form.email);
  await elsewhere.goto(linkOf(mail));
  expect((await press(elsewhere, "Confirm the signature")).status()).toBe(422);
  expect(await elsewhere.title()).toMatch(/^Error: /);
  await elsewhere.getByLabel("Six-digit code").fill(codeOf(mail));
  await press(elsewhere, "Confirm the signature");
  expect(await words(elsewhere)).toContain("Thank you. Your signature is confirmed");

  await here.reload();
  expect(await heading(here)).toBe("This signature is confirmed");
});

test("a code that is typed with a space counts as it is meant", async () => {
  const page = await open(site);
  const form = somebody();
  await sign(page, form);
  const code = codeOf(await site.mailTo(form.email));
  await page.getByLabel("Six-digit code").fill(` ${code.slice(0, 3)} ${code.slice(3)} `);
  await press(page, "Confirm the signature");
  expect(await words(page)).toContain("Thank you. Your signature is confirmed");
});

test("confirming a second time is met with a friendly page", async () => {
  const [page, other] = [await open(site), await open(site)];
  const form = somebody();
  await sign(page, form);
  const mail = await site.mailTo(form.email);
  await page.goto(linkOf(mail));
  await other.goto(linkOf(mail));
  await press(page, "Confirm the signature");
  await other.getByLabel("Six-digit code").fill(codeOf(mail));
  const answer = await press(other, "Confirm the signature");
  expect(answer.status()).toBe(200);
  expect(await words(other)).toContain("This signature was already confirmed. There is nothing more to do.");
  expect(await steps(other)).toEqual(["Signed", "Confirmed", "With the moderators", "Listed"]);
});

test("“check your e-mail” survives a reload and a bookmark", async () => {
  const page = await open(site);
  const form = somebody();
  await sign(page, form);
  await page.reload();
  expect(await words(page)).toContain(form.email);
  const bookmark = await page.context().newPage();
  await bookmark.goto(`/letters/${SLUG}/sign/sent`);
  expect(await words(bookmark)).toContain(form.email);
  expect(await words(bookmark)).toContain("Write to letter@alliance.example");

  const elsewhere = await open(site);
  await elsewhere.goto(`/letters/${SLUG}/sign/sent`);
  expect(await heading(elsewhere)).toBe("We cannot tell which signature this is");
});
