import { afterAll, expect, test } from "vitest";
import { audit } from "./support/audit";
import { follow, heading, press, startBrowser, words } from "./support/browser";
import { letterFile, SLUG } from "./support/letters";
import { codeOf, linkOf } from "./support/mails";
import { confirmed, listed, moderatorOf } from "./support/people";
import { soon, startSite } from "./support/site";

const site = await startSite();
const { open } = await startBrowser();
afterAll(() => site.stop());

const LIST = `/letters/${SLUG}/signatories`;
const BODY = "We ask the Council to act before the summer.";

test("everything that is kept is shown with a code, and comes as a file", async () => {
  const { link, form } = await confirmed(site);
  const page = await open(site);
  await page.goto(link);
  await follow(page, "See it");
  await press(page, "Send me a code");
  const code = codeOf(await site.mailTo(form.email, /^Code to see what we keep/));
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Show everything");
  expect(await heading(page)).toBe("Everything that we keep");
  for (const said of [form.email, form.name, "What goes when"]) expect(await words(page)).toContain(said);
  await audit(page);
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the file" }).click();
  const stream = await (await waiting).createReadStream();
  let file = "";
  for await (const piece of stream) file += piece;
  expect(JSON.parse(file).signature).toMatchObject([{ email: form.email }]);
});

test("a letter that changes in substance asks its signatories, who sign the new text by code", async () => {
  const { id, form } = await listed(site, await moderatorOf(site));
  await site.publish([letterFile({ body: BODY })], "--new-version", "--substantial");
  const mail = await site.mailTo(form.email, /^The letter has changed/);
  expect(mail.text).toContain(BODY);
  expect(mail.html).toContain(BODY);

  const page = await open(site);
  await soon(async () => {
    await page.goto(LIST);
    expect(await page.locator(".names").textContent()).toContain("version 1");
  });
  await page.goto(linkOf(mail));
  expect(await words(page)).toContain("Your organisation signed version 1.");
  await audit(page);
  await follow(page, "See what changed, and sign the new text");
  expect(await heading(page)).toBe("The letter has changed");
  expect(await page.locator("ins").first().textContent()).toContain("before the summer");
  await press(page, "Send me a code");
  const code = codeOf(await site.mailTo(form.email, /^Code to sign the new text/));
  await page.getByLabel("Six-digit code").fill("000 00");
  expect((await press(page, "Sign the new text")).status()).toBe(422);
  await audit(page);
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Sign the new text");
  expect(await words(page)).toContain("now stands for the new text");
  await soon(async () => {
    await page.goto(LIST);
    expect(await page.locator(".names").textContent()).not.toContain("version 1");
  });
  const { signatories } = await (await fetch(`${site.url}${LIST}.json`)).json();
  expect(signatories).toMatchObject([{ id, version: 2 }]);
});
