import { afterAll, expect, test } from "vitest";
import { fillIn, heading, press, startBrowser, words } from "./support/browser";
import { letterFile } from "./support/letters";
import { codeOf } from "./support/mails";
import { somebody } from "./support/people";
import { startSite } from "./support/site";
import { visitor } from "./support/visitor";

const HOUR = 3_600_000;
const at = (time: number) => new Date(time).toISOString();

const site = await startSite();
const { open } = await startBrowser();
afterAll(() => site.stop());

test("a text that changed while the form was open is shown, and the form is kept", async () => {
  const letter = { slug: "changing", body: "We ask the Council to act soon." };
  await site.publish([letterFile(letter)]);
  const page = await open(site);
  await page.goto("/letters/changing/sign");
  const form = somebody({ showRepresentative: "yes" });
  await fillIn(page, form);
  await site.publish([letterFile({ ...letter, body: "We ask the Council to act now." })], "--new-version");

  expect((await press(page, "Send me the code")).status()).toBe(409);
  expect(await words(page)).toContain("The letter changed while you were writing");
  expect(await words(page)).toContain("Version 2 is out.");
  expect(await page.locator("del").allTextContents()).toEqual([expect.stringMatching(/soon$/)]);
  expect(await page.locator("ins").allTextContents()).toEqual([expect.stringMatching(/now$/)]);
  for (const name of ["organisation", "website", "country", "sector", "name", "role", "email"] as const) {
    expect(await page.locator(`#${name}`).inputValue(), name).toBe(form[name]);
  }
  expect(site.rows(`select id from signatures where organisation = '${form.organisation}'`)).toEqual([]);

  await press(page, "Send me the code");
  expect(await heading(page)).toBe("Check your e-mail");
  const rows = site.rows(`select version from signatures where organisation = '${form.organisation}'`);
  expect(rows).toEqual([{ version: 2 }]);
});

test("a closed letter takes no new signatures, but a code that was mailed before can be typed", async () => {
  await site.publish([letterFile({ slug: "closing" })]);
  const page = await open(site);
  const form = somebody();
  await page.goto("/letters/closing/sign");
  await fillIn(page, form);
  await press(page, "Send me the code");
  const code = codeOf(await site.mailTo(form.email));
  const late = await open(site);
  await late.goto("/letters/closing/sign");
  await fillIn(late, somebody());

  await site.cli("letter", "close", "closing", "--yes");
  expect((await press(late, "Send me the code")).status()).toBe(409);
  expect(await heading(late)).toBe("This letter is closed");
  await late.goto("/letters/closing");
  expect(await late.getByRole("link", { name: "Sign the letter" }).count()).toBe(0);
  await late.goto("/letters/closing/sign");
  expect(await heading(late)).toBe("This letter is closed");
  expect(await late.locator("main form").count()).toBe(0);

  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Confirm the signature");
  expect(await words(page)).toContain("Thank you. Your signature is confirmed");
});

test("72 hours after closing, a mail's code is too late, and the page says so", async () => {
  await site.publish([letterFile({ slug: "long-over" })]);
  const page = await open(site);
  const form = somebody();
  await page.goto("/letters/long-over/sign");
  await fillIn(page, form);
  await press(page, "Send me the code");
  const code = codeOf(await site.mailTo(form.email));
  await site.publish([letterFile({ slug: "long-over", closes: at(Date.now() - 73 * HOUR) })]);
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Confirm the signature");
  expect(await words(page)).toContain("Signatures could be confirmed until 72 hours after that.");
});

test("a letter that has not opened yet cannot be seen", async () => {
  await site.publish([
    letterFile({ slug: "tomorrow", title: "Canary of tomorrow", opens: at(Date.now() + 24 * HOUR) }),
  ]);
  const reader = visitor(site.url);
  const paths = ["", "/sign", "/sign/sent", "/signatories", "/signatories.json", "/versions/1"];
  for (const path of paths) {
    const answer = await reader.get(`/letters/tomorrow${path}`);
    expect(answer.status, path).toBe(404);
    expect(await answer.text()).not.toContain("Canary of tomorrow");
  }
  const signing = await reader.post("/letters/tomorrow/sign", { ...somebody(), version: "1" });
  expect(signing.status).toBe(404);
  expect(await reader.page("/")).not.toContain("Canary of tomorrow");
});

test("before a letter opens only the printed address shows it, marked as a preview", async () => {
  const file = letterFile({ slug: "coming", title: "A letter to come", opens: at(Date.now() + HOUR) });
  await site.publish([file]);
  const { url } = await site.cli("letter", "preview", "coming");
  const page = await open(site);
  await page.goto(url);
  expect(await heading(page)).toBe("A letter to come");
  expect(await words(page)).toContain("This is a preview");
  expect(await page.locator("meta[name=robots]").getAttribute("content")).toContain("noindex");
  const stranger = visitor(site.url);
  expect((await stranger.get("/letters/coming")).status).toBe(404);
  const { headers } = await stranger.get(new URL(url).pathname);
  expect([headers.get("Cache-Control"), headers.get("Referrer-Policy")]).toEqual(["no-store", "strict-origin"]);
});
