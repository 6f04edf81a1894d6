import { afterAll, expect, test } from "vitest";
import { readPdf } from "../support/pdf";
import { startServer } from "../support/server";
import { arrive, follow, heading, press, startBrowser, unfold, words } from "./support/browser";

/** 54 invented organisations in seven scripts. */
const demonstration = await startServer();
const { open } = await startBrowser();
afterAll(() => demonstration.stop());

const LETTER = "/letters/safer-online";
const LIST = `${LETTER}/signatories`;
const WITHOUT = { javaScriptEnabled: false };

test("a reader narrows the list down and widens it again, without a script", async () => {
  const page = await open(demonstration, WITHOUT);
  await page.goto(LIST);
  expect(await words(page)).toContain("54 organisations from 23 countries");
  await page.getByLabel("Country", { exact: true }).selectOption("Germany");
  await page.getByLabel("Kind of organisation").selectOption("Foundation");
  await page.getByLabel("Order").selectOption("Newest first");
  await press(page, "Show");
  expect(await heading(page)).toBe("The undersigned: Germany, Foundation");
  expect(await page.title()).toContain("The undersigned: Germany, Foundation");
  expect(await words(page)).toMatch(/\n1 of 54 organisations/);
  expect(await page.getByLabel("Order").inputValue()).toBe("newest");
  await follow(page, "Show without Foundation");
  expect(await heading(page)).toBe("The undersigned: Germany");
  expect(await words(page)).toContain("5 of 54 organisations");
  await follow(page, "Show all names");
  expect(await heading(page)).toBe("The undersigned");
});

test("a name is found as it is typed, in Greek and in Cyrillic, and leads to how it was checked", async () => {
  const page = await open(demonstration, WITHOUT);
  await page.goto("/");
  await page.getByLabel("Search names").fill("γαλαζιο");
  await press(page, "Search");
  expect(await words(page)).toContain("1 of 54 organisations");
  await page.getByLabel("Search names").fill("НАДІЯ");
  await press(page, "Show");
  await follow(page, "Центр «Надія»");
  expect(await heading(page)).toBe("Центр «Надія»");
  expect(await words(page)).toContain("From a mailbox at its own domain.");
  await follow(page, /^version \d$/);
  expect(await words(page)).toContain("Fingerprint of the text");
});

test("a search that finds nothing says what to do, and what was typed is still there", async () => {
  const page = await open(demonstration, WITHOUT);
  await page.goto(`${LIST}?q=${encodeURIComponent('<b>"nobody"</b>')}`);
  expect(await words(page)).toContain('No name fits “<b>"nobody"</b>”.');
  expect(await page.getByLabel("Search names").inputValue()).toBe('<b>"nobody"</b>');
  await follow(page, "Show all names");
  expect(await words(page)).toContain("54 organisations from 23 countries");
});

test("a name that reads from the right keeps its place, and the mark stands behind it", async () => {
  const page = await open(demonstration);
  await page.goto(LETTER);
  const item = page.locator(".names li", { hasText: "شبكة" });
  const name = item.locator("b bdi");
  expect(await name.evaluate((it) => getComputedStyle(it).direction)).toBe("rtl");
  const [around, inside, mark] = await Promise.all([
    item.boundingBox(),
    name.boundingBox(),
    item.locator(".mark").boundingBox(),
  ]);
  expect(inside?.x).toBeCloseTo(around?.x ?? Number.NaN, 0);
  expect(mark?.x).toBeGreaterThan((inside?.x ?? 0) + (inside?.width ?? 0));
});

test("on paper stand the letter, every name and the address, and nothing to press", async () => {
  const page = await open(demonstration, { colorScheme: "dark" });
  await page.goto(LETTER);
  const names = await page.locator(".names b").allInnerTexts();
  expect(names).toHaveLength(54);
  await page.emulateMedia({ media: "print" });
  const printed = await words(page);
  for (const name of names) expect(printed).toContain(name);
  expect(printed).toContain("We answer helplines");
  expect(printed).toContain(demonstration.url + LETTER);
  expect(printed).not.toMatch(/Sign the letter|Search|WhatsApp|Mailbox|Privacy/);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground()).toBe("rgb(255, 255, 255)");
  const { text, pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeLessThanOrEqual(4);
  for (const name of ["Kinderhilfe Donau", "Παρατηρητήριο", "Надія", "1 / "]) expect(text).toContain(name);
  await page.emulateMedia({ media: "screen" });
  expect(await ground()).not.toBe("rgb(255, 255, 255)");
});

test("on paper the folded countries are open", async () => {
  const page = await open(demonstration);
  await page.goto(LIST);
  const last = page.locator(".bars").last().getByText("Sweden");
  expect(await last.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await last.isVisible()).toBe(true);
});

test.each([320, 1920])("nothing has to be moved sideways at %i px, however long a word is", async (width) => {
  const page = await open(demonstration, { viewport: { width, height: 700 } });
  const first = async () => {
    await page.goto(LIST);
    await arrive(page, () => page.locator(".names a").first().click());
  };
  const search = () => page.goto(`${LIST}?q=${"Donaudampfschifffahrt".repeat(7)}&country=DE&sector=ngo`);
  for (const visit of [() => page.goto(LETTER), () => page.goto(`${LIST}?sort=country`), search, first]) {
    await visit();
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBe(width);
  }
});
