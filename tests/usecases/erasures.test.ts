import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyErasures } from "~/usecases/apply-erasures.server";
import { eraseAddress } from "~/usecases/erase-address.server";
import { eraseSignature } from "~/usecases/erase-signature.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { NEW, OLD } from "../support/data-folder";
import { type World, world } from "../support/world";

const listOf = (w: World) => readFileSync(join(w.folder, "erasures"), "utf8");
const eraseNow = async (w: World, signature: Awaited<ReturnType<World["listed"]>>) =>
  eraseSignature(w.app, { ...signature, code: await w.codeFor(signature, "erase") });

test("the list says nothing of whom it is about, and only its owner reads it", async () => {
  const w = world();
  await w.letter();
  const listed = await w.listed();
  await eraseNow(w, listed);
  expect(listOf(w)).toMatch(/^[\w-]{43}\n$/);
  expect(listOf(w)).not.toContain(listed.id);
  expect(statSync(join(w.folder, "erasures")).mode & 0o077).toBe(0);
  expect(await applyErasures(w.app)).toBe(0);
});

/** The database as it was before, with the list as it is; the key may have been changed since. */
function restored(w: World, before: string, keys: { secret: Buffer; previous?: Buffer }) {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-"));
  copyFileSync(before, join(folder, "undersigned.db"));
  copyFileSync(join(w.folder, "erasures"), join(folder, "erasures"));
  return world({ ...keys, folder });
}

test.each([
  ["under the same key", { secret: OLD }],
  ["under a new key, the one before still set", { secret: NEW, previous: OLD }],
])("an older copy that is put back is erased again, %s", async (_, keys) => {
  const w = world({ secret: OLD });
  await w.letter();
  const [listed, waiting, other] = [await w.listed(), await w.confirmed(), await w.listed()];
  const copy = join(w.folder, "copy.db");
  w.app.db.copyTo(copy);
  await eraseNow(w, listed);
  await eraseAddress(w.app, waiting.submission.email, false);

  const again = restored(w, copy, keys);
  expect(again.status(listed.id)).toBe("listed");
  expect(await applyErasures(again.app)).toBe(2);
  expect([listed, waiting, other].map(({ id }) => again.status(id))).toEqual(["withdrawn", "withdrawn", "listed"]);
  for (const { id } of [listed, waiting])
    expect(again.app.db.signatures.find(id)).toMatchObject({ email: "", salt: null });
  expect(await applyErasures(again.app)).toBe(0);
  expect(verifyLog(again.app).outcome).toBe("sound");
  expect(again.logged.join()).toContain("erased again");
});

test("what was on the list when the program was ended before its commit is erased at the next start", async () => {
  const w = world();
  await w.letter();
  const [listed, other] = [await w.listed(), await w.listed()];
  w.app.erasures.note([listed.id]);
  // Another one is erased before that, and does not hide it.
  await eraseNow(w, other);
  expect(w.status(listed.id)).toBe("listed");
  expect(await applyErasures(w.app)).toBe(1);
  expect(w.status(listed.id)).toBe("withdrawn");
});

test("half a line is no line, and spoils no other", async () => {
  const w = world();
  await w.letter();
  const [listed, other] = [await w.listed(), await w.listed()];
  await eraseNow(w, listed);
  appendFileSync(join(w.folder, "erasures"), "x".repeat(20));
  expect([w.app.erasures.count(), await applyErasures(w.app)]).toEqual([1, 0]);
  await eraseNow(w, other);
  expect([w.app.erasures.count(), await applyErasures(w.app)]).toEqual([2, 0]);
  const isOnList = w.app.erasures.look();
  expect([listed, other].map(({ id }) => isOnList(id))).toEqual([true, true]);
});

test("where the list cannot be written nothing is erased", async () => {
  const w = world();
  await w.letter();
  const listed = await w.listed();
  const code = await w.codeFor(listed, "erase");
  w.app.erasures.note = () => {
    throw new Error("no space left on the disk");
  };
  await expect(eraseSignature(w.app, { ...listed, code })).rejects.toThrow("no space left");
  expect(w.status(listed.id)).toBe("listed");
});

test("a list that was lost is written again", async () => {
  const w = world();
  await w.letter();
  const listed = await w.listed();
  await eraseNow(w, listed);
  writeFileSync(join(w.folder, "erasures"), "");
  expect(await applyErasures(w.app)).toBe(0);
  expect(w.app.erasures.look()(listed.id)).toBe(true);
});
