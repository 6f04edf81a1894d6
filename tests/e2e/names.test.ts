import { afterAll, expect, test } from "vitest";
import { startBrowser, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { confirmed, decides, moderatorOf, somebody } from "./support/people";
import { startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite();
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const LEFT_TO_RIGHT = [
  "St. Brigid's Home & Sons, Inc.",
  "4 Kids",
  "SOS KINDERHEIM",
  "Ö",
  "Stichting Kinderlicht",
  "Leuchtfeuer e.V.",
  "L’Étoile d’Ève – “maison”",
  "Ελληνική Γραμμή για το Παιδί",
  "Фондация „Сребърна нишка“",
  "こどもの灯台",
  "Fundação São João d’Ávila S/A (Łódź)",
  "N".repeat(150),
];
const RIGHT_TO_LEFT = ["منارة الأطفال", "מגדלור לילדים"];

test("organisations are listed by the names they have, in any script", async () => {
  const names = [...LEFT_TO_RIGHT, ...RIGHT_TO_LEFT];
  const signatures = await Promise.all(names.map((organisation) => confirmed(site, { organisation })));
  for (const { id } of signatures) await decides(nina, id, "approve");

  const list = await (await fetch(`${site.url}/letters/${SLUG}/signatories.json`)).json();
  const listedNames = list.signatories.map(({ organisation }: { organisation: string }) => organisation);
  expect(listedNames.toSorted()).toEqual(names.toSorted());

  const page = await open(site, { viewport: { width: 320, height: 800 } });
  await page.goto("/");
  for (const name of names) expect(await words(page)).toContain(name);
  const directions = await page
    .locator(".names b bdi")
    .evaluateAll((all) => all.map((name) => [name.textContent, getComputedStyle(name).direction]));
  for (const name of LEFT_TO_RIGHT) expect(directions).toContainEqual([name, "ltr"]);
  for (const name of RIGHT_TO_LEFT) expect(directions).toContainEqual([name, "rtl"]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.each([
  ["a bell", "Light\u0007house"],
  ["an override of direction", "Light\u202Eesuoh"],
  ["an isolate of direction", "Light\u2066house"],
  ["nothing that can be read", "\u200B\u200B"],
  ["only marks", "…!?"],
  ["a character too many", "N".repeat(151)],
])("a name with %s is refused beside its field", async (_, organisation) => {
  const answer = await visitor(site.url).post(`/letters/${SLUG}/sign`, { ...somebody({ organisation }), version: "1" });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('id="organisation-error"');
});
