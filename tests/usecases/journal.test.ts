import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eraseAddress } from "~/usecases/erase-address.server";
import { eraseSignature } from "~/usecases/erase-signature.server";
import { followJournal } from "~/usecases/follow-journal.server";
import { note } from "~/usecases/shared/journal.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { NEW, OLD } from "../support/data-folder";
import { copyOf, restored } from "../support/restored";
import { type Signed, type World, world } from "../support/world";

const textOf = (w: World) => readFileSync(join(w.folder, "journal"), "utf8");
const kindsOf = (w: World) => w.app.journal.read(0).lines.map(({ kind }) => kind);
const eraseNow = async (w: World, signature: Signed) =>
  eraseSignature(w.app, { ...signature, code: await w.codeFor(signature, "erase") });
const withdrawNow = async (w: World, signature: Signed) =>
  withdrawSignature(w.app, { ...signature, code: await w.codeFor(signature, "withdraw") });

/** A world whose journal begins with a test's own acts. */
async function begun(options: Parameters<typeof world>[0] = {}) {
  const w = world(options);
  await w.letter();
  await w.moderator();
  return w;
}

test("the journal says nothing of whom it is about, and only its owner reads it", async () => {
  const w = await begun();
  const listed = await w.listed();
  await eraseNow(w, listed);
  expect(textOf(w)).toMatch(/^seated [\w-]{48} moderator\nerased [\w-]{48}\n$/);
  expect(textOf(w)).not.toContain(listed.id);
  expect(statSync(join(w.folder, "journal")).mode & 0o077).toBe(0);
  expect(await followJournal(w.app)).toEqual({});
});

test.each([
  ["under the same key", { secret: OLD }],
  ["under a new key, the one before still set", { secret: NEW, previous: OLD }],
])("an older copy that is put back is erased again, %s", async (_, keys) => {
  const w = await begun({ secret: OLD });
  const [listed, waiting, other] = [await w.listed(), await w.confirmed(), await w.listed()];
  const copy = copyOf(w);
  await eraseNow(w, listed);
  await eraseAddress(w.app, waiting.submission.email, false);

  const again = restored(w, copy, keys);
  expect(again.status(listed.id)).toBe("listed");
  expect(await followJournal(again.app)).toEqual({ erased: 2 });
  expect([listed, waiting, other].map(({ id }) => again.status(id))).toEqual(["withdrawn", "withdrawn", "listed"]);
  for (const { id } of [listed, waiting])
    expect(again.app.db.signatures.find(id)).toMatchObject({ email: "", salt: null });
  expect(await followJournal(again.app)).toEqual({});
  expect(verifyLog(again.app).outcome).toBe("sound");
  expect(again.logged.join()).toContain("was done again");
});

test("a journal under a key that is not set is not passed over", async () => {
  const w = await begun({ secret: OLD });
  const listed = await w.listed();
  const copy = copyOf(w);
  await withdrawNow(w, listed);
  const again = restored(w, copy, { secret: NEW });
  await expect(followJournal(again.app)).rejects.toThrow(/has 1 line that .* Set that key as SECRET_KEY_PREVIOUS/);
});

test("what the journal says although the program was ended before its commit is done at the next start", async () => {
  const w = await begun();
  const [listed, other] = [await w.listed(), await w.listed()];
  w.app.journal.append([{ kind: "withdrawn", of: listed.id }]);
  // Another one is erased before that, and does not hide it.
  await eraseNow(w, other);
  expect(w.status(listed.id)).toBe("listed");
  expect(await followJournal(w.app)).toEqual({ withdrawn: 1 });
  expect(w.status(listed.id)).toBe("withdrawn");
  expect(await followJournal(w.app)).toEqual({});
});

test("half a line is no line, and spoils no other", async () => {
  const w = await begun();
  const [listed, other] = [await w.listed(), await w.listed()];
  await eraseNow(w, listed);
  appendFileSync(join(w.folder, "journal"), "erased 0123456789");
  expect(await followJournal(w.app)).toEqual({});
  appendFileSync(join(w.folder, "journal"), "erased 0123456789");
  await eraseNow(w, other);
  expect(kindsOf(w)).toEqual(["seated", "erased", "erased"]);
  expect(await followJournal(w.app)).toEqual({});
  expect(Number(w.app.db.meta.get("journal"))).toBe(w.app.journal.size());
});

test("where the journal cannot be written nothing is done", async () => {
  const w = await begun();
  const [listed, other] = [await w.listed(), await w.listed()];
  const [erase, withdraw] = [await w.codeFor(listed, "erase"), await w.codeFor(other, "withdraw")];
  w.app.journal.append = () => {
    throw new Error("no space left on the disk");
  };
  await expect(eraseSignature(w.app, { ...listed, code: erase })).rejects.toThrow("no space left");
  await expect(withdrawSignature(w.app, { ...other, code: withdraw })).rejects.toThrow("no space left");
  expect([listed, other].map(({ id }) => w.status(id))).toEqual(["listed", "listed"]);
});

test("a journal that was lost is written again, as far as the database knows it", async () => {
  const w = await begun();
  const [erased, withdrawn] = [await w.listed(), await w.listed()];
  const copy = copyOf(w);
  await eraseNow(w, erased);
  await withdrawNow(w, withdrawn);
  writeFileSync(join(w.folder, "journal"), "");
  // The program runs on for a while before anybody notices.
  await w.app.db.write(() => note(w.app, [{ kind: "unblocked", of: "maeve@harbour.example" }]));
  expect(await followJournal(w.app)).toEqual({});
  expect(kindsOf(w)).toEqual(["unblocked", "erased", "withdrawn", "seated"]);
  expect(await followJournal(w.app)).toEqual({});

  const again = restored(w, copy);
  await followJournal(again.app);
  expect([erased, withdrawn].map(({ id }) => again.status(id))).toEqual(["withdrawn", "withdrawn"]);
});

test("a program that is ended in the middle goes on where it was", async () => {
  const w = await begun();
  const signatures = [];
  for (let n = 0; n < 9; n++) signatures.push(await w.listed());
  const copy = copyOf(w);
  for (const signature of signatures) await withdrawNow(w, signature);

  const again = restored(w, copy);
  const { write } = again.app.db;
  let writes = 0;
  again.app.db.write = (change) => {
    writes += 1;
    return writes > 1 ? Promise.reject(new Error("killed")) : write(change);
  };
  await expect(followJournal(again.app)).rejects.toThrow("killed");
  again.app.db.write = write;
  const left = signatures.filter(({ id }) => again.status(id) === "listed");
  expect(left).toHaveLength(5);
  expect(await followJournal(again.app)).toEqual({ withdrawn: 5 });
  expect(signatures.map(({ id }) => again.happened(id).filter((type) => type === "signature.withdrawn"))).toEqual(
    signatures.map(() => ["signature.withdrawn"]),
  );
});
