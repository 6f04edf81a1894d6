import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { audit } from "./support/audit";
import { arrive, heading, press, startBrowser, takeSeat, words } from "./support/browser";
import { confirmed, moderatorOf } from "./support/people";
import { startSite } from "./support/site";

const TOM = "tom@alliance.example";

const site = await startSite();
await site.cli("moderator", "add", TOM);
const { open } = await startBrowser();
const [nina, tom] = [await moderatorOf(site), await moderatorOf(site, TOM)];
afterAll(() => site.stop());

const hit = (page: Page, key: string) => arrive(page, () => page.keyboard.press(key));
const statusOf = (id: string) => site.rows(`select status from signatures where id = '${id}'`);

test("a queue is worked through with single keys", async () => {
  const [first, second, third] = [await confirmed(site), await confirmed(site), await confirmed(site)];
  const page = await open(site);
  await takeSeat(page, nina);
  await page.goto("/moderation");
  await hit(page, "j");
  expect(await heading(page)).toBe(first.form.organisation);
  await hit(page, "j");
  await hit(page, "j");
  expect(await heading(page)).toBe(third.form.organisation);
  await hit(page, "k");
  expect(await heading(page)).toBe(second.form.organisation);

  await hit(page, "a");
  expect(await page.getByRole("status").textContent()).toContain(`${second.form.organisation} approved.`);
  expect(await heading(page)).toBe(third.form.organisation);
  await hit(page, "u");
  expect(await heading(page)).toBe(second.form.organisation);
  expect(statusOf(second.id)).toEqual([{ status: "waiting" }]);

  // Whoever types a word means its letters.
  await hit(page, "d");
  await page.getByRole("navigation", { name: "Reason" }).getByRole("link").first().click();
  await page.getByLabel("What we write").fill("");
  await page.getByLabel("What we write").pressSequentially("a duke joked");
  expect(await page.getByLabel("What we write").inputValue()).toBe("a duke joked");
  expect(statusOf(second.id)).toEqual([{ status: "waiting" }]);
});

test("names are ticked with keys, to decide on many at once", async () => {
  const [first, second] = [await confirmed(site), await confirmed(site)];
  const page = await open(site);
  await takeSeat(page, nina);
  await page.goto("/moderation?order=newest");
  const box = ({ form }: typeof first) => page.getByLabel(`Select ${form.organisation}`);
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  expect([await box(second).isChecked(), await box(first).isChecked()]).toEqual([true, false]);
  await page.keyboard.press("x");
  await page.keyboard.press("k");
  await page.keyboard.press("x");
  expect([await box(second).isChecked(), await box(first).isChecked()]).toEqual([false, true]);
});

test("the help tells the keys, and they can be switched off", async () => {
  const { form } = await confirmed(site);
  const page = await open(site);
  await takeSeat(page, nina);
  await page.goto("/moderation");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await audit(page);
  await arrive(page, () => page.getByRole("link", { name: "Switch them off" }).click());
  await press(page, "Switch the keys off");
  await audit(page);
  await page.goto("/moderation");
  await arrive(page, () => page.getByRole("link", { name: form.organisation }).click());
  expect(await page.locator("[aria-keyshortcuts]").count()).toBe(0);
  await page.keyboard.press("a");
  expect(await heading(page)).toBe(form.organisation);
});

test("a key that is hit twice decides once", async () => {
  const { id } = await confirmed(site);
  const page = await open(site);
  await takeSeat(page, nina);
  await page.goto(`/moderation/signatures/${id}`);
  await arrive(page, async () => {
    await page.evaluate(() => {
      for (let time = 0; time < 2; time++)
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    });
  });
  expect(await words(page)).not.toContain("Somebody was faster");
  expect(statusOf(id)).toEqual([{ status: "listed" }]);
});

test("a moderator sees that a colleague looks at the same signature", async () => {
  const { id } = await confirmed(site);
  await tom.get(`/moderation/signatures/${id}`);
  const page = await open(site, { viewport: { width: 390, height: 844 } });
  await takeSeat(page, nina);
  await page.goto(`/moderation/signatures/${id}`);
  expect(await words(page)).toContain(`${TOM} is looking at this too.`);
  await audit(page);
});
