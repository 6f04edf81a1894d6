import { afterAll, expect, test } from "vitest";
import { press, startBrowser, words } from "./support/browser";
import { codeOf, wrong } from "./support/mails";
import { confirmed, decides, listed, moderatorOf, signed, stepsOf } from "./support/people";
import { crawl } from "./support/robot";
import { startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite();
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

/** All that the database holds about a signature, once its mails have gone out. */
async function stateOf(id: string) {
  await site.settled();
  return [
    site.rows(`select * from signatures where id = '${id}'`),
    site.rows(`select type from events where subject = '${id}' order by seq`),
    site.rows(`select purpose, tries, used_at from challenges where signature_id = '${id}' and purpose = 'confirm'`),
  ];
}

test("opening the link changes nothing: HEAD, twenty times GET, a browser that runs scripts and waits", async () => {
  const { id, link, code } = await signed(site);
  const before = await stateOf(id);
  const scanner = visitor(site.url);
  const browser = await open(site);
  const waited = browser.goto(link).then(() => browser.waitForTimeout(3_000));
  for (let n = 0; n < 20; n++) {
    expect((await scanner.send(link, { method: "HEAD" })).status).toBe(200);
    expect((await scanner.get(link)).status).toBe(200);
  }
  for (const page of ["dispute", "withdraw", "code", "dispute/code", "withdraw/code"])
    await scanner.get(`${link}/${page}`);
  await waited;
  expect(await stateOf(id)).toEqual(before);

  await browser.getByLabel("Six-digit code").fill(code);
  await press(browser, "Confirm the signature");
  expect(await words(browser)).toContain("Thank you. Your signature is confirmed");
  expect(await stepsOf(site, link)).toContain("With the moderators");
});

test.each(["", "abc", "12345", "1234567"])(
  "a robot that submits every form, with %j for a code, can neither confirm nor destroy",
  async (code) => {
    const { id, link, who } = await signed(site);
    const before = await stateOf(id);
    const been = await crawl(site.url, link, code);
    expect(been).toEqual(expect.arrayContaining([link, `${link}/dispute`, "/letters/safer-online/sign", `/de${link}`]));
    expect(await stateOf(id)).toEqual(before);
    await who.post(link);
    expect(await stepsOf(site, link)).toContain("With the moderators");
  },
);

test("a robot can do nothing to a signature that waits, is listed or was declined", async () => {
  const waiting = await confirmed(site);
  const onList = await listed(site, nina);
  const declined = await confirmed(site);
  await decides(nina, declined.id, "decline", { reason: "other", text: "Please write to us." });
  for (const { id, link } of [waiting, onList, declined]) {
    const before = await stateOf(id);
    const been = await crawl(site.url, link, "");
    await crawl(site.url, link, "123456");
    expect(been).toContain(`${link}/withdraw`);
    expect(await stateOf(id)).toEqual(before);
  }
});

test("a robot that guesses codes uses up a code, and the signer gets a fresh one", async () => {
  const { form, link, code, id } = await signed(site);
  const robot = visitor(site.url);
  for (let n = 0; n < 6; n++) await robot.post(link, { code: wrong(code) });
  expect(site.rows(`select status from signatures where id = '${id}'`)).toEqual([{ status: "unconfirmed" }]);

  const page = await open(site);
  await page.goto(link);
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Confirm the signature");
  expect(await words(page)).toContain("This code no longer works after five wrong tries. Ask for a fresh one");
  await page.locator(".fresh-code").getByRole("button").click();
  const fresh = await site.smtp.next((mail) => mail.envelope.to.includes(form.email) && codeOf(mail) !== code);
  await page.getByLabel("Six-digit code").fill(codeOf(fresh));
  await press(page, "Confirm the signature");
  expect(await words(page)).toContain("Thank you. Your signature is confirmed");
});
