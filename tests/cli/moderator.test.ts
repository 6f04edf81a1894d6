import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openApp } from "../../app/app.server";
import { signIn } from "../../app/usecases/sign-in.server";
import { json, operator } from "./cli";

let me: ReturnType<typeof operator>;
beforeEach(() => {
  me = operator();
});
afterEach(() => me.leave());

test("the first moderator is the owner, the next ones are moderators", async () => {
  await me.run("moderator", "add", "nina@alliance.example");
  await me.run("moderator", "add", "tom@alliance.example");
  await me.run("moderator", "add", "ann@alliance.example", "--role", "reader");
  expect(json(await me.run("moderator", "list", "--json"))).toMatchObject([
    { email: "nina@alliance.example", role: "owner", secondFactor: false },
    { email: "tom@alliance.example", role: "moderator" },
    { email: "ann@alliance.example", role: "reader" },
  ]);
});

test("adding somebody twice is no error, unless the role would change", async () => {
  await me.run("moderator", "add", "nina@alliance.example");
  expect(await me.run("moderator", "add", "Nina@alliance.example")).toMatchObject({ code: 0 });
  const { code, err } = await me.run("moderator", "add", "nina@alliance.example", "--role", "reader");
  expect(code).toBe(1);
  expect(err).toContain("an owner already");
});

test("what is not an e-mail address, or not a role, is refused before a database is made", async () => {
  expect(await me.run("moderator", "add", "nina@alliance.example", "--role", "queen")).toMatchObject({ code: 1 });
  expect(existsSync(join(me.folder, "demo"))).toBe(false);
  const { code, err } = await me.run("moderator", "add", "nina");
  expect(code).toBe(1);
  expect(err).toBe('"nina" is not an e-mail address.\n');
});

test("moderator add beside a running server works, and the server sees it at once", async () => {
  const server = openApp(me.settings(), { server: true });
  try {
    expect(await me.run("moderator", "add", "nina@alliance.example")).toMatchObject({ code: 0 });
    expect(server.app.db.moderators.active()).toMatchObject([{ email: "nina@alliance.example", role: "owner" }]);
  } finally {
    server.close();
  }
});

test("a sign-in link signs in once", async () => {
  await me.run("moderator", "add", "nina@alliance.example");
  const answer = await me.run("moderator", "sign-in-link", "nina@alliance.example", "--json");
  const [, challengeId = "", key] = /^\{"url":".*\/moderation\/sign-in\/(\w+)\.([\w-]+)"\}\n$/.exec(answer.out) ?? [];
  const { app, close } = openApp(me.settings(), { server: true });
  try {
    const open = () => signIn(app, { challengeId, key, askedHere: false, code: "" });
    expect(await open()).toMatchObject({ outcome: "signed-in" });
    expect(await open()).toEqual({ outcome: "code", problem: "expired" });
  } finally {
    close();
  }
});

test("a sign-in link for somebody unknown is refused", async () => {
  const { code, err } = await me.run("moderator", "sign-in-link", "tom@alliance.example");
  expect(code).toBe(1);
  expect(err).toContain("tom@alliance.example is not a moderator");
});

test("the last owner cannot be removed", async () => {
  await me.run("moderator", "add", "nina@alliance.example");
  const { code, err } = await me.run("moderator", "remove", "nina@alliance.example", "--yes");
  expect(code).toBe(1);
  expect(err).toContain("the only owner");
});

test("removing asks where somebody can answer, and leaves things as they are at a no", async () => {
  const doubtful = operator({ says: "n", DATA_DIR: me.folder });
  const certain = operator({ says: "y", DATA_DIR: me.folder });
  await me.run("moderator", "add", "nina@alliance.example");
  await me.run("moderator", "add", "tom@alliance.example");
  const kept = await doubtful.run("moderator", "remove", "tom@alliance.example");
  expect(kept).toMatchObject({ code: 1, err: expect.stringContaining("Nothing was changed.") });
  expect((await certain.run("moderator", "remove", "tom@alliance.example")).out).toContain("no longer a moderator");
  expect((await me.run("moderator", "list")).out).not.toContain("tom@");
  for (const one of [doubtful, certain]) one.leave();
});
