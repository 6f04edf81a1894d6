import { afterAll, expect, test } from "vitest";
import { fillIn, heading, press, startBrowser, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { signs, somebody } from "./support/people";
import { startSite } from "./support/site";

const site = await startSite();
const { open } = await startBrowser();
afterAll(() => site.stop());

const SIGN = `/letters/${SLUG}/sign`;
const SEND = "Send me the code";

test("an empty form lists each problem in the form's order, in the same words as beside the field", async () => {
  const page = await open(site);
  await page.goto(SIGN);
  const answer = await press(page, SEND);
  expect(answer.status()).toBe(422);
  expect(await page.title()).toMatch(/^Error: Sign for your organisation/);

  const links = page.getByRole("alert").getByRole("link");
  const problems = await links.evaluateAll((all) => all.map((link) => [link.getAttribute("href"), link.textContent]));
  expect(problems).toEqual([
    ["#organisation", "Enter the name of the organisation"],
    ["#website", "Enter the organisation’s website"],
    ["#country", "Choose the country where the organisation is based"],
    ["#sector", "Choose the kind of organisation"],
    ["#name", "Enter your full name"],
    ["#role", "Enter your role in the organisation"],
    ["#email", "Enter your e-mail address"],
    ["#authority", "Choose who decided that the organisation signs"],
  ]);
  for (const [field, problem] of problems) {
    expect(await page.locator(`${field}-error`).textContent()).toBe(problem);
    const described = page.locator(`[aria-describedby~="${field?.slice(1)}-error"]`);
    expect(await described.count(), `what describes ${field}`).toBe(1);
  }
  const fields = await page.locator("main form :is(input, select)").evaluateAll((all) => all.map(({ id }) => `#${id}`));
  const order = problems.map(([field]) => fields.indexOf(field ?? ""));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("what was typed stays when something is wrong", async () => {
  const page = await open(site);
  await page.goto(SIGN);
  const form = somebody({ email: "maeve@", showRepresentative: "yes", statement: "lighthouse-news.example/signed" });
  await fillIn(page, form);
  expect((await press(page, SEND)).status()).toBe(422);
  for (const name of ["organisation", "website", "country", "sector", "name", "role", "email", "statement"] as const) {
    expect(await page.locator(`#${name}`).inputValue(), name).toBe(form[name]);
  }
  expect(await page.locator("input[name=authority][value=board]").isChecked()).toBe(true);
  expect(await page.locator("#showRepresentative").isChecked()).toBe(true);
  expect(await page.getByRole("alert").getByRole("listitem").allTextContents()).toEqual([
    "The link must be on the organisation’s own website",
    "Enter an e-mail address such as name@harbourtrust.example",
  ]);

  await page.locator("#statement").fill("");
  await page.locator("#email").fill("maeve+letters@lighthouse-news.example");
  await press(page, SEND);
  expect(await heading(page)).toBe("Check your e-mail");
});

test("markup in a field is only ever text", async () => {
  const page = await open(site);
  await page.goto(SIGN);
  const name = `"><script>alert(1)</script><b>Lighthouse</b> & 'Co' {{7*7}}`;
  await fillIn(page, somebody({ organisation: name, email: "" }));
  await press(page, SEND);
  expect(await page.locator("#organisation").inputValue()).toBe(name);
  await page.locator("#email").fill("maeve@lighthouse-markup.example");
  await press(page, SEND);
  expect(await words(page)).toContain(`It confirms the signature of ${name}.`);
});

test.each([
  ["lighthouse.example", "https://lighthouse.example/"],
  ["HTTP://Lighthouse.Example/about/", "http://lighthouse.example/about/"],
  ["www.leuchttürme.example", "https://www.xn--leuchttrme-geb.example/"],
  ["https://kids.lighthouse.example/en/", "https://kids.lighthouse.example/en/"],
])("the website may be typed as %s", async (website, stored) => {
  const form = somebody({ website });
  await signs(site, form);
  const rows = site.rows(`select website from signatures where organisation = '${form.organisation}'`);
  expect(rows).toEqual([{ website: stored }]);
});

test.each(["maeve+letter@kids.lighthouse.example", "O'Neill_2@lighthouse.example", "info@leuchttürme.example"])(
  "a mail reaches %s",
  async (email) => {
    const form = somebody({ email });
    await signs(site, form);
    const mail = await site.smtp.next(({ subject }) => subject?.endsWith(form.organisation) ?? false);
    expect(mail.envelope.to).toHaveLength(1);
    expect(mail.envelope.to[0]?.split("@")[0]).toBe(email.split("@")[0]);
  },
);

test("a field that people don't see keeps robots out, and says nothing about it", async () => {
  const page = await open(site);
  await page.goto(SIGN);
  const form = somebody();
  await fillIn(page, form);
  await page.locator("#subject").evaluate((field: HTMLInputElement) => {
    field.value = "Robot";
  });
  await press(page, SEND);
  expect(await heading(page)).toBe("Check your e-mail");
  const afterwards = somebody();
  await page.goto(SIGN);
  await fillIn(page, afterwards);
  await press(page, SEND);
  await site.mailTo(afterwards.email);
  expect(site.mailsTo(form.email)).toEqual([]);
});
