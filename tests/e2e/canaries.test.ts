import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SLUG } from "./support/letters";
import { codeOf } from "./support/mails";
import { confirmed, decides, moderatorOf, signed } from "./support/people";
import { crawl } from "./support/robot";
import { startSite } from "./support/site";
import { visitor } from "./support/visitor";

test("what is nobody's business is in no file, no line of the log and no public answer", async () => {
  const site = await startSite();
  const nina = await moderatorOf(site);
  const given = { name: "Canary Nightjar", role: "Canary Keeper", email: "canary.nightjar@lighthouse-canary.example" };
  const { id, link, code, form, who } = await confirmed(site, given);
  const unconfirmed = await signed(site, { name: "Canary Petrel", email: "canary.petrel@lighthouse-petrel.example" });
  await decides(nina, id, "approve");
  const problem = { text: "Canary Corncrake: they never signed.", email: "canary.corncrake@reader.example" };
  const reported = await visitor(site.url).post(`/letters/${SLUG}/signatories/${id}/report`, problem);
  expect(reported.status).toBe(303);
  expect(await nina.page("/moderation/reports")).toContain("Corncrake");
  const publicPages = await crawl(site.url, "/", "123456");
  const read = await Promise.all(publicPages.map((path) => visitor(site.url).page(path)));
  const list = await visitor(site.url).page(`/letters/${SLUG}/signatories.json`);
  expect(list).toContain(form.organisation);

  await who.post(`${link}/withdraw/code`);
  const withdrawal = codeOf(await site.mailTo(given.email, /^Code to withdraw/));
  await who.post(`${link}/withdraw`, { code: withdrawal });
  await site.settled();
  const written = filesOf(site.dataDir);
  await site.server.stop({ keep: true });

  const words = [
    given.name,
    "Nightjar",
    given.role,
    given.email,
    "canary.nightjar",
    "Canary Petrel",
    unconfirmed.form.email,
    "Corncrake",
    ...Object.values(problem),
  ];
  const keys = [link, unconfirmed.link].map((path) => path.split(".")[1] ?? "");
  const secrets = [nina.cookies.get("__Host-session") ?? "", site.settings.SECRET_KEY ?? ""];
  for (const canary of [...words, ...keys, ...secrets, "nina@alliance.example"]) {
    expect(canary.length).toBeGreaterThan(5);
    for (const page of [...read, list]) expect(page, canary).not.toContain(canary);
    expect(site.server.output(), canary).not.toContain(canary);
    for (const content of [...written, ...filesOf(site.dataDir)]) expect(content.includes(canary), canary).toBe(false);
  }
  // Six digits turn up in a file by chance, as an id or a time: only with a line's or a field's edge are they a code.
  for (const digits of [code, unconfirmed.code, withdrawal]) {
    const alone = new RegExp(`(^|[^0-9.])${digits}([^0-9]|$)`);
    for (const page of [...read, list, site.server.output()]) expect(page).not.toMatch(alone);
    for (const content of written) expect(content.toString("latin1").match(new RegExp(`\\b${digits}\\b`))).toBeNull();
  }
  await site.stop();
});

/** The database, its log of writes, and all that lies beside them. */
function filesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}
