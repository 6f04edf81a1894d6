import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { audit } from "./support/audit";
import { follow, heading, press, startBrowser, takeSeat, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { codeOf } from "./support/mails";
import { listed, moderatorOf } from "./support/people";
import { soon, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite();
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const LIST = `/letters/${SLUG}/signatories`;
/** Within a second. */
const listShows = (name: string, other: string) =>
  soon(async () => {
    const list = await visitor(site.url).page(LIST);
    expect([list.includes(name), list.includes(other)]).toEqual([true, false]);
  });
const everywhere = (id: string) => [
  ...["", ".json", ".csv", ".atom"].map((kind) => `${LIST}${kind}`),
  ...[`/letters/${SLUG}`, `${LIST}/${id}`],
];

test("a listed name is corrected with the mail's code, seen before and after at the desk, accepted, and on the list", async () => {
  const { form, link } = await listed(site, nina, { organisation: "Lighthouse of the North" });
  const page = await open(site, { javaScriptEnabled: false });
  await page.goto(link);
  await follow(page, "Correct");
  await press(page, "Send me a code");
  const code = codeOf(await site.mailTo(form.email, /^Code to correct/));
  expect(await page.locator("#organisation").inputValue()).toBe("Lighthouse of the North");
  await page.locator("#organisation").fill("Lighthouse of the South");
  await page.locator("#country").selectOption("FR");
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Send the correction");
  expect(await words(page)).toContain("A moderator looks at your correction.");
  expect(await words(page)).toContain("Name: Lighthouse of the North → Lighthouse of the South");
  expect(await visitor(site.url).page(LIST)).toContain("Lighthouse of the North");

  const desk = await open(site, { javaScriptEnabled: false });
  await takeSeat(desk, nina);
  await desk.goto("/moderation");
  await follow(desk, /^Corrections/);
  await follow(desk, /Lighthouse of the North/);
  const cells = desk.getByRole("table", { name: "The correction" }).getByRole("cell");
  expect((await cells.allInnerTexts()).filter(Boolean)).toEqual([
    ...["Lighthouse of the North", "Lighthouse of the South", "Ireland", "France"],
  ]);
  await press(desk, "Accept");
  expect(await words(desk)).toContain("Lighthouse of the South corrected.");
  await listShows("of the South", "of the North");

  await press(desk, "Undo");
  await listShows("of the North", "of the South");
  await follow(desk, "Refuse");
  expect(await heading(desk)).toContain("Refuse the correction of");
  await desk.getByLabel("Why (optional)").fill("Your website still says North.");
  await press(desk, "Refuse");
  expect(await visitor(site.url).page(LIST)).toContain("Lighthouse of the North");
});

test("a representative who is taken off vanishes from every page at once", async () => {
  const given = { name: "Oonagh Quill", role: "Keeper of the Lamp", showRepresentative: "on" };
  const { form, link, id } = await listed(site, nina, given);
  const all = async () =>
    (await Promise.all(everywhere(id).map((path) => visitor(site.url).page(path)))).map((text) =>
      text.includes("Oonagh Quill"),
    );
  expect(await all()).toContain(true);
  const page = await open(site);
  await page.goto(`${link}/correct`);
  await press(page, "Send me a code");
  const code = codeOf(await site.mailTo(form.email, /^Code to correct/));
  await page.locator("#showRepresentative").uncheck();
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Send the correction");
  expect(await words(page)).toContain("The signature is corrected.");
  await soon(async () => expect(await all()).not.toContain(true));
});

test("everybody can use the private page's form, and what it says of a correction that waits", async () => {
  const { page, id } = await corrected({ look: audit });
  await audit(page);
  expect(await nina.page(`/moderation/signatures/${id}`)).toContain("A correction waits");
});

test("everybody can use the desk's pages of a correction", async () => {
  const { page, id } = await corrected();
  await takeSeat(page, nina);
  for (const path of ["", "/refuse"]) {
    await page.goto(`/moderation/signatures/${id}${path}?status=corrections`);
    await audit(page);
  }
});

/** A listed signature with a correction that waits, and the page of its signer; `look`: at the form, before it is sent. */
async function corrected({ look = async (_: Page) => {} } = {}) {
  const { form, link, id } = await listed(site, nina);
  const page = await open(site);
  await page.goto(`${link}/correct`);
  await press(page, "Send me a code");
  const code = codeOf(await site.mailTo(form.email, /^Code to correct/));
  await look(page);
  await page.locator("#country").selectOption("FR");
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Send the correction");
  return { page, id };
}
