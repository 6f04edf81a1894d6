import { afterAll, expect, test } from "vitest";
import { heading, press, startBrowser, words } from "./support/browser";
import { IN_THREE_LANGUAGES, SLUG } from "./support/letters";
import { codeOf } from "./support/mails";
import { listed, moderatorOf, signed, signs, stepsOf } from "./support/people";
import { soon, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite({ letters: IN_THREE_LANGUAGES });
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const PUBLIC = [
  "/",
  `/letters/${SLUG}`,
  `/fr/letters/${SLUG}`,
  `/letters/${SLUG}/signatories`,
  `/letters/${SLUG}/signatories.json`,
];
const publicPages = () => Promise.all(PUBLIC.map((path) => visitor(site.url).page(path)));
const everyPageShows = (name: string) =>
  soon(async () => {
    for (const page of await publicPages()) expect(page).toContain(name);
  });
const noPageShows = (name: string) =>
  soon(async () => {
    for (const page of await publicPages()) expect(page).not.toContain(name);
  });

test("withdrawing takes a fresh code, and the name leaves every page at once", async () => {
  const { form, link, code, id } = await listed(site, nina);
  const ownPage = `/letters/${SLUG}/signatories/${id}`;
  await everyPageShows(form.organisation);
  expect(await visitor(site.url).page(ownPage)).toContain(form.organisation);

  const page = await open(site);
  await page.goto(link);
  await page.getByRole("link", { name: "Withdraw", exact: true }).click();
  expect(await words(page)).toContain("It cannot be undone.");
  await press(page, "Send me a code");
  const mail = await site.mailTo(form.email, /^Code to withdraw/);
  await page.getByLabel("Six-digit code").fill(code);
  if (codeOf(mail) !== code) expect((await press(page, "Withdraw the signature")).status()).toBe(422);
  await everyPageShows(form.organisation);

  await page.getByLabel("Six-digit code").fill(codeOf(mail));
  await press(page, "Withdraw the signature");
  expect(await heading(page)).toBe("The signature is withdrawn");
  await noPageShows(form.organisation);
  const gone = await visitor(site.url).get(ownPage);
  expect(gone.status).toBe(410);
  expect(await gone.text()).not.toContain(form.organisation);
  await site.mailTo(form.email, /is withdrawn$/);
  expect(await stepsOf(site, link)).toEqual(["Signed", "Confirmed", "Listed", "Withdrawn"]);
});

test("who has withdrawn can sign again", async () => {
  const { form, link, who } = await listed(site, nina);
  await who.post(`${link}/withdraw/code`);
  await who.post(`${link}/withdraw`, { code: codeOf(await site.mailTo(form.email, /^Code to withdraw/)) });
  await signs(site, form);
  const again = await site.smtp.next(({ envelope, subject, text = "" }) =>
    Boolean(envelope.to.includes(form.email) && subject?.startsWith("Confirm ") && !text.includes(link)),
  );
  expect(codeOf(again)).toMatch(/^\d{6}$/);
});

test("“this wasn’t us” before it was confirmed deletes the signature", async () => {
  const { form, link, code, id } = await signed(site);
  const page = await open(site);
  await page.goto(link);
  await page.getByRole("link", { name: "This wasn’t us" }).click();
  expect((await press(page, "Report that it wasn’t us")).status()).toBe(422);
  expect(site.rows(`select status from signatures where id = '${id}'`)).toEqual([{ status: "unconfirmed" }]);
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Report that it wasn’t us");
  expect(await heading(page)).toBe("The signature is deleted");
  expect(site.rows(`select id from signatures where organisation = '${form.organisation}'`)).toEqual([]);

  const afterwards = await page.goto(link);
  expect(afterwards?.status()).toBe(410);
  expect(await heading(page)).toBe("This link no longer works");
});

test("“this wasn’t us” takes a listed name off the list at once, for a moderator to look at", async () => {
  const { form, link } = await listed(site, nina);
  const page = await open(site);
  await page.goto(link);
  await page.getByRole("link", { name: "This wasn’t us" }).click();
  await press(page, "Send me a code");
  await page.getByLabel("Six-digit code").fill(codeOf(await site.mailTo(form.email, /^Code to report/)));
  await press(page, "Report that it wasn’t us");
  expect(await heading(page)).toBe("Thank you for telling us");
  await noPageShows(form.organisation);
  expect(await nina.page("/moderation?status=disputed")).toContain(form.organisation);
  expect(await stepsOf(site, link)).toEqual(["Signed", "Confirmed", "Listed", "Reported as not yours"]);
});

test("who asks for it is never written to again", async () => {
  const { form, link, code } = await signed(site);
  const page = await open(site);
  await page.goto(`${link}/dispute`);
  await page.getByLabel("Six-digit code").fill(code);
  await page.getByLabel("Never write to this address again").check();
  await press(page, "Report that it wasn’t us");
  await signs(site, { ...form, email: form.email.toUpperCase() });
  await signed(site);
  await site.settled();
  expect(site.smtp.mails.filter(({ subject }) => subject?.endsWith(form.organisation))).toHaveLength(1);
});

test("pages that tell of a signature's end lead back to the letter", async () => {
  const { form, link, who } = await listed(site, nina);
  await who.post(`${link}/withdraw/code`);
  await who.post(`${link}/withdraw`, { code: codeOf(await site.mailTo(form.email, /^Code to withdraw/)) });
  const page = await open(site);
  for (const act of ["", "/withdraw", "/dispute"]) {
    await page.goto(link + act);
    expect(await page.locator(`main a[href="/letters/${SLUG}"]`).count(), act).toBe(1);
    expect(await page.locator("main form").count(), act).toBe(0);
  }
});
