import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
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
let { server } = site;
afterAll(async () => {
  await server.stop();
  await site.smtp.close();
});

const namesInJson = async () => {
  const { signatories } = await (await fetch(`${site.url}/letters/${SLUG}/signatories.json`)).json();
  return signatories.map(({ organisation }: { organisation: string }) => organisation);
};

test("a signer erases everything with a code and without scripts; a copy that is put back is erased again", async () => {
  const { form, link, id } = await listed(site, nina);
  await soon(async () => expect(await namesInJson()).toEqual([form.organisation]));
  const older = join(site.dataDir, "older.db");
  await site.cli("backup", older);

  const page = await open(site, { javaScriptEnabled: false });
  await page.goto(link);
  await follow(page, "Withdraw and erase");
  expect(await words(page)).toContain("What remains");
  await press(page, "Send me a code");
  const code = codeOf(await site.mailTo(form.email, /^Code to erase/));
  await page.getByLabel("Six-digit code").fill("12");
  expect((await press(page, "Withdraw and erase")).status()).toBe(422);
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Withdraw and erase");
  expect(await heading(page)).toBe("Everything is erased");
  expect((await page.goto(link))?.status()).toBe(410);
  expect(await heading(page)).toBe("Everything is erased");

  await soon(async () => expect(await namesInJson()).toEqual([]));
  const reader = visitor(site.url);
  expect(await reader.page(`/letters/${SLUG}/signatories`)).not.toContain(form.organisation);
  expect((await reader.get(`/letters/${SLUG}/signatories/${id}`)).status).toBe(410);

  await site.server.stop({ keep: true });
  copyFileSync(older, join(site.dataDir, "undersigned.db"));
  for (const name of ["undersigned.db-wal", "undersigned.db-shm", "head"])
    rmSync(join(site.dataDir, name), { force: true });
  server = await site.start();
  expect(await namesInJson()).toEqual([]);
  expect((await reader.get(link)).status).toBe(410);
});

test("the pages of erasing and of what is kept are good for everybody", async () => {
  const { link, id, form } = await listed(site, nina);
  const page = await open(site);
  await page.goto(`${link}/erase`);
  await audit(page);
  await site.cli("erase", form.email, "--yes");
  await page.goto(link);
  await audit(page);
  await takeSeat(page, nina);
  await page.goto("/moderation/keeping");
  expect(await words(page)).toMatch(/What withdrawn signatures said\s+180 days/);
  await audit(page);
  await page.goto(`/moderation/signatures/${id}`);
  expect(await heading(page)).toBe("Erased");
});
