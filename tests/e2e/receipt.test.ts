import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { readPdf } from "../support/pdf";
import { audit } from "./support/audit";
import { follow, heading, startBrowser, words } from "./support/browser";
import { confirmed, decides, listed, moderatorOf } from "./support/people";
import { startSite } from "./support/site";

const site = await startSite();
const nina = await moderatorOf(site);
const { open } = await startBrowser();
afterAll(() => site.stop());

test("whoever has the link takes the receipt away, without JavaScript and without a cookie", async () => {
  const { form, link, id } = await listed(site, nina);
  const page = await open(site, { javaScriptEnabled: false });
  await page.goto(link);
  const permalink = `${site.url}/letters/safer-online/signatories/${id}`;
  expect(await words(page)).toContain(permalink);

  const [pdf, json] = await Promise.all(
    ["PDF", "JSON"].map(async (name) => {
      const href = await page.locator("main").getByRole("link", { name, exact: true }).getAttribute("href");
      const answer = await fetch(new URL(href ?? "", site.url));
      expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
      return new Uint8Array(await answer.arrayBuffer());
    }),
  );
  const { text, info } = await readPdf(pdf ?? new Uint8Array());
  expect(info.get("Title")).toBe(`Receipt: ${form.organisation}, “Make every place online safe”`);
  expect(text.replace(/\s+/g, " ")).toContain(permalink);

  const receipt = JSON.parse(new TextDecoder().decode(json));
  expect(createHash("sha256").update(receipt.letter.text).digest("hex")).toBe(receipt.letter.sha256);
  const last = receipt.events.at(-1);
  expect((await site.cli("verify-log", "--event", String(last.index))).event).toEqual(last);

  await follow(page, permalink);
  expect(await heading(page)).toBe(form.organisation);
});

test("the private page says how things stand, for everybody to use", async () => {
  const [shown, refused] = await Promise.all([listed(site, nina), confirmed(site)]);
  await decides(nina, refused.id, "decline", { reason: "duplicate", text: "You are on the list." });
  const page = await open(site);
  await page.goto(shown.link);
  await audit(page);
  await page.goto(refused.link);
  expect(await words(page)).toMatch(/write to letter@alliance\.example and quote [0-9A-Z]{4}/);
  await audit(page);
});
