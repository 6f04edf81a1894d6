import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openApp } from "../../app/app.server";
import { loadSettings } from "../../app/config.server";
import { json, operator } from "./cli";

const [OLD, NEW] = [Buffer.alloc(32, 1).toString("base64"), Buffer.alloc(32, 2).toString("base64")];

test("the printed secrets are settings that a live instance starts with", async () => {
  const me = operator();
  const printed = await me.run("secrets");
  const pasted = Object.fromEntries(
    [...printed.out.matchAll(/^(\w+)="(.*)"$/gm)].map(([, name, value]) => [name, value]),
  );
  expect(loadSettings(pasted)).toMatchObject({ demonstration: false, baseUrl: "https://letters.example" });
  const again = await me.run("secrets", "--json");
  expect(json(again)).not.toMatchObject({ SECRET_KEY: pasted.SECRET_KEY });
  expect(existsSync(join(me.folder, "demo"))).toBe(false);
  me.leave();
});

test("after rekey the old key is no longer needed, and is no longer enough", async () => {
  const before = operator({ SECRET_KEY: OLD });
  const both = operator({ SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: OLD, DATA_DIR: before.folder });
  const after = operator({ SECRET_KEY: NEW, DATA_DIR: before.folder });
  await before.run("demo", "--signatories", "5");
  openApp(before.settings(), { server: true }).close();

  expect((await both.run("rekey")).err).toContain("add --yes");
  expect(json(await both.run("rekey", "--yes", "--json"))).toEqual({
    outcome: "sealed",
    signatures: 5,
    addresses: 1,
    reports: 0,
    questions: 0,
    notes: 0,
    handOvers: 0,
    corrections: 0,
    credentials: 0,
    journal: 0,
  });
  expect((await after.run("verify-log")).out).toContain("Sound");
  expect((await after.run("moderator", "list")).out).toContain("nina@alliance.example");
  openApp(after.settings(), { server: true }).close();
  expect(await before.run("letter", "list")).toMatchObject({ code: 78, err: expect.stringContaining("SECRET_KEY") });
  for (const one of [before, both, after]) one.leave();
});

test("rekey without the key before says how to change a key", async () => {
  const me = operator();
  await me.run("demo", "--signatories", "1");
  const { code, err } = await me.run("rekey", "--yes");
  expect(code).toBe(1);
  expect(err).toContain("move SECRET_KEY's value to SECRET_KEY_PREVIOUS");
  me.leave();
});

test("rekey names the table and the row of what does not open, says nothing of it, and changes nothing that matters", async () => {
  const before = operator({ SECRET_KEY: OLD });
  const both = operator({ SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: OLD, DATA_DIR: before.folder });
  await before.run("demo", "--signatories", "3");
  const sqlite = new Database(join(before.folder, "demo/undersigned.db"));
  sqlite.exec("update moderators set email_sealed = zeroblob(60)");
  sqlite.close();
  const { code, out, err } = await both.run("rekey", "--yes", "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ place: { table: "moderators", column: "email", row: 1 } });
  expect(err).toContain("The email of moderators 1 does not open");
  expect(err).not.toContain("at ");
  for (const one of [before, both]) one.leave();
});

test("the printed secrets say of each setting what it is for", async () => {
  const me = operator();
  const { out } = await me.run("secrets");
  for (const name of ["BASE_URL", "SECRET_KEY", "SMTP_URL", "CONTROLLER", "CONTACT"])
    expect(out).toMatch(new RegExp(`\n# .+\n${name}="`));
  me.leave();
});
