import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openApp } from "../../app/app.server";
import { addModerator } from "../../app/usecases/manage-moderators.server";
import { json, operator } from "./cli";

let me: ReturnType<typeof operator>;
beforeEach(() => {
  me = operator();
});
afterEach(() => me.leave());

const file = (name: string) => join(me.folder, "demo", name);

/** A demonstration, and the address of one who is on its list. */
async function demonstration() {
  await me.run("demo", "--signatories", "20");
  const { app, close } = openApp(me.settings(), { server: true });
  const [batch] = app.db.maintenance.signatures();
  const [entry] = batch ?? [];
  if (!entry || !("signature" in entry)) throw new Error("no signature");
  return { app, close, signature: entry.signature };
}

test("erase says what there is, asks, and does nothing without an answer", async () => {
  const { close, signature } = await demonstration();
  close();
  const { code, err } = await me.run("erase", signature.email);
  expect(code).toBe(1);
  expect(err).toMatch(/^Of \S+ there is: 1 signature under \S+\. Erase it for good\?\nNobody is here to ask/);
});

test("erase beside a running server takes the name off at once, and leaves nothing in the files", async () => {
  const { app, close, signature } = await demonstration();
  try {
    const listed = app.db.letters.byId(signature.letterId)?.listed ?? 0;
    const answer = await me.run("erase", signature.email, "--yes", "--json");
    expect(answer.code).toBe(0);
    expect(json(answer)).toMatchObject({ signatures: 1, reports: 0, handOvers: 0, blocked: false, moderator: false });
    expect(app.db.signatures.find(signature.id)).toMatchObject({ status: "withdrawn", email: "", organisation: "–" });
    expect(app.db.letters.byId(signature.letterId)?.listed).toBe(listed - 1);
    for (const name of ["undersigned.db", "undersigned.db-wal"])
      expect(readFileSync(file(name)).includes(signature.organisation), name).toBe(false);
    expect((await me.run("erase", signature.email, "--yes")).out).toContain("Nothing is kept of");
    expect(json(await me.run("verify-log", "--json"))).toMatchObject({ outcome: "sound" });
  } finally {
    close();
  }
});

test("that an address is not to be written to stays, unless it is said otherwise; a moderator stays one", async () => {
  const { app, close, signature } = await demonstration();
  const { email } = signature;
  try {
    await app.db.write(() => app.db.blockedAddresses.add(app.keys.addressHashes(email), email, app.now()));
    await addModerator(app, email);
    const first = await me.run("erase", email, "--yes");
    expect(first.out).toMatch(/asked never to be written to again; that is kept.*is a moderator’s, and stays one/s);
    const blocked = () => app.db.blockedAddresses.has(app.keys.addressHashes(email));
    expect(blocked()).toBe(true);
    expect((await me.run("erase", email, "--yes", "--unblock")).out).toContain("that is forgotten too");
    expect(blocked()).toBe(false);
    expect(app.db.moderators.active().map((moderator) => moderator.email)).toContain(email);
  } finally {
    close();
  }
});

test("an older copy that is put back is erased again by whatever is started first", async () => {
  const { close, signature } = await demonstration();
  await me.run("backup", file("older.db"));
  await me.run("erase", signature.email, "--yes");
  close();
  for (const end of ["-wal", "-shm"]) rmSync(file(`undersigned.db${end}`), { force: true });
  renameSync(file("older.db"), file("undersigned.db"));
  expect((await me.run("recount")).err).toContain("looks like an older copy");
  rmSync(file("head"));

  const find = () => {
    const handle = openApp(me.settings(), { server: true });
    const found = handle.app.db.signatures.find(signature.id);
    handle.close();
    return found;
  };
  expect(find()?.email).toBe(signature.email);
  expect((await me.run("recount")).code).toBe(0);
  expect(find()).toMatchObject({ status: "withdrawn", email: "", organisation: "–" });
  expect(json(await me.run("verify-log", "--json"))).toMatchObject({ outcome: "sound" });
});
