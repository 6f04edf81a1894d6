import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openApp } from "../../app/app.server";
import { pauseNames } from "../../app/usecases/pause-names.server";
import { json, operator } from "./cli";

let me: ReturnType<typeof operator>;
beforeEach(async () => {
  me = operator();
  await me.run("demo", "--signatories", "230");
});
afterEach(() => me.leave());

const rows = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });
const slug = "safer-online";

test("without more it is the public CSV, on stdout and nothing else", async () => {
  const { code, out, err } = await me.run("export", slug);
  expect([code, err, rows(out).length]).toEqual([0, "", 230]);
  expect(Object.keys(rows(out)[0] ?? {})).toEqual([
    ...["id", "organisation", "website", "country", "sector", "signedAt", "listedAt"],
    ...["language", "version", "evidence", "statement"],
  ]);
});

test("with --json it is the public JSON, whole", async () => {
  const list = Object(json(await me.run("export", slug, "--json")));
  expect(list).toMatchObject({ letter: { slug }, count: 230, next: null });
  expect(list.signatories).toHaveLength(230);
  expect(Object.keys(list.signatories[0])).not.toContain("contact");
});

test("addresses are handed out only after it was said what they are", async () => {
  const refused = await me.run("export", slug, "--with-addresses");
  expect(refused).toMatchObject({ code: 1, out: "", err: expect.stringContaining("personal data") });
  const { out } = await me.run("export", slug, "--with-addresses", "--yes");
  for (const { representative, role, email } of rows(out)) {
    expect([representative, role]).not.toContain("");
    expect(email).toMatch(/^[^@]+@[^@]+$/);
  }
  const list = Object(json(await me.run("export", slug, "--with-addresses", "--yes", "--json")));
  expect(list.signatories[0].contact).toEqual({
    ...{ name: expect.any(String), role: expect.any(String), email: expect.stringContaining("@") },
  });
});

test("no cell of it is calculated by a spreadsheet, a person's neither", async () => {
  const { app, close } = openApp(me.settings(), { server: true });
  const letter = app.db.letters.find(slug);
  const place = { letterId: letter?.id ?? 0, pieces: [], country: null, sector: null, after: null, limit: 1 };
  const [first] = app.db.signatories.page({ ...place, sort: "name" });
  const signature = app.db.signatures.find(first?.id ?? "");
  if (signature) await app.db.write(() => app.db.signatures.correct({ ...signature, name: "=1+1" }));
  close();
  const { out } = await me.run("export", slug, "--with-addresses", "--yes");
  expect(rows(out).find(({ id }) => id === first?.id)?.representative).toBe("'=1+1");
});

test("into a folder go both files, readable by their owner alone, and none is replaced unasked", async () => {
  const folder = join(me.folder, "exports");
  const data = Object(json(await me.run("export", slug, "--folder", folder, "--json")));
  expect(readdirSync(folder).sort()).toEqual([
    expect.stringMatching(/-r\d+\.csv$/),
    expect.stringMatching(/-r\d+\.json$/),
  ]);
  expect(data).toMatchObject({ slug, signatories: 230 });
  for (const file of data.files) expect(statSync(file).mode & 0o077).toBe(0);
  expect(rows(readFileSync(data.files[0], "utf8"))).toHaveLength(230);
  expect((await me.run("export", slug, "--folder", folder)).err).toContain("add --yes");
  expect(await me.run("export", slug, "--folder", folder, "--yes")).toMatchObject({ code: 0 });
});

test("names that are paused are not handed out, and a letter that is not there is said", async () => {
  const { app, close } = openApp(me.settings(), { server: true });
  const [owner] = app.db.moderators.active();
  if (owner) await pauseNames(app, { moderator: owner, slug, seen: null, reason: { en: "We look into it." } });
  close();
  expect(await me.run("export", slug)).toMatchObject({ code: 1, out: "", err: expect.stringContaining("paused") });
  expect((await me.run("export", "nowhere")).err).toContain("letter list");
});
