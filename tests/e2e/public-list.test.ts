import { afterAll, expect, test } from "vitest";
import { follow, press, startBrowser, takeSeat, words } from "./support/browser";
import { IN_THREE_LANGUAGES, SLUG } from "./support/letters";
import { confirmed, decides, moderatorOf, stepsOf } from "./support/people";
import { soon, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite({ letters: IN_THREE_LANGUAGES });
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

test("an approved signature is on every list at once, and its page says so", async () => {
  const desk = await open(site);
  await takeSeat(desk, nina);
  const { form, link } = await confirmed(site, { showRepresentative: "yes", country: "PT" });
  await desk.goto("/moderation");
  await follow(desk, form.organisation);
  await press(desk, "Approve");

  const reader = visitor(site.url);
  const pages = ["/", `/letters/${SLUG}`, `/fr/letters/${SLUG}`, `/de/letters/${SLUG}`, `/letters/${SLUG}/signatories`];
  for (const path of pages) {
    await soon(async () => {
      const page = await reader.page(path);
      expect(page, path).toContain(form.organisation);
      expect(page, path).toContain("Maeve Lynch, Director of Policy");
    });
  }
  const list = await (await reader.get(`/letters/${SLUG}/signatories.json`)).json();
  expect(list.signatories).toContainEqual(
    expect.objectContaining({
      organisation: form.organisation,
      website: `https://${form.website}/`,
      country: "PT",
      evidence: ["domain"],
      representative: { name: "Maeve Lynch", role: "Director of Policy" },
    }),
  );
  expect(list.count).toBe(list.signatories.length);

  expect(await stepsOf(site, link)).toEqual(["Signed", "Confirmed", "Listed"]);
});

test("a representative who did not agree is not shown, and nobody's address ever is", async () => {
  const { form, id } = await confirmed(site, { name: "Canary Shy" });
  await decides(nina, id, "approve");
  for (const path of ["/", `/letters/${SLUG}/signatories`, `/letters/${SLUG}/signatories.json`]) {
    const page = await soon(async () => {
      const text = await (await fetch(site.url + path)).text();
      expect(text, path).toContain(form.organisation);
      return text;
    });
    expect(page, path).not.toContain("Canary Shy");
    expect(page, path).not.toContain(form.email);
  }
});

test("a name can be found, however it is typed", async () => {
  const { id } = await confirmed(site, { organisation: "Fundação Menina Luz" });
  await decides(nina, id, "approve");
  const page = await open(site);
  await soon(async () => expect(await (await fetch(site.url)).text()).toContain("Fundação Menina Luz"));
  await page.goto("/");
  await page.getByLabel("Search names").fill("fundacao MENINA");
  await press(page, "Search");
  expect(await words(page)).toMatch(/1 of \d+ organisations/);
  expect(await words(page)).toContain("Fundação Menina Luz");
  const answer = await fetch(`${site.url}/letters/${SLUG}/signatories.json?q=menina`);
  expect((await answer.json()).signatories).toHaveLength(1);
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
});
