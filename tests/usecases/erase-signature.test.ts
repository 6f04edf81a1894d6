import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { STATUSES, type Status } from "~/domain/signature";
import { askSigner } from "~/usecases/ask-signer.server";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { eraseSignature } from "~/usecases/erase-signature.server";
import { listSignatories } from "~/usecases/list-signatories.server";
import { mergeSignatures } from "~/usecases/merge-signatures.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { scrub } from "~/usecases/scrub.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewSignatory } from "~/usecases/view-signatory.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { writeNote } from "~/usecases/write-note.server";
import { wrong } from "../support/in-mail";
import { DAY, LETTER, type World, world } from "../support/world";

const LIST = { search: "", country: null, sector: null, sort: "name", after: null, limit: 9 } as const;
const names = (w: World, search = "") =>
  listSignatories(w.app, LETTER.slug, { ...LIST, search })?.signatories.map(({ organisation }) => organisation);

const CANARY = {
  ...{ organisation: "Canaryorg Zzyzx", website: "https://canarysite.example" },
  ...{ name: "Canaryname Lynch", role: "Canaryrole", email: "canarymail@canarydomain.example" },
  ...{ statement: "https://canarysite.example/canarystatement", showRepresentative: "on" },
};

/** Everything that is in the data folder. */
const files = (w: World) => readdirSync(w.folder).map((name) => readFileSync(join(w.folder, name)));
const holding = (w: World, needles: readonly (string | Buffer)[]) =>
  needles.filter((needle) => files(w).some((bytes) => bytes.includes(needle)));

/** The sealed fields, hashes and salts of a table's rows, as they stand in the file. */
function secretBytes(w: World, tables: readonly string[], of: string): Buffer[] {
  return tables.flatMap((table) =>
    w.sqlite
      .prepare<[string], Record<string, unknown>>(
        `select * from ${table} where ${table === "signatures" ? "id" : "signature_id"} = ?`,
      )
      .all(of)
      .flatMap((row) => Object.values(row).filter((value): value is Buffer => Buffer.isBuffer(value))),
  );
}

/** One on the list that moderators and readers wrote about. */
async function talkedAbout(w: World) {
  const moderator = await w.moderator("owner");
  const { id, ...rest } = await w.confirmed(CANARY);
  await writeNote(w.app, moderator, id, "Canarynote: called them.");
  await askSigner(w.app, { ...(await w.decider(id)), text: "Canaryquestion?" });
  await w.deliver();
  await w.approve(id);
  w.clock.advance(DAY);
  await w.deliver();
  const problem = { text: "Canaryproblem", email: "canaryreader@reader.example" };
  await reportProblem(w.app, { slug: LETTER.slug, id, problem, network: "192.0.2.0/24", robot: false });
  return { id, ...rest };
}

test("erasing takes the name off the list and the search, and nothing of it is left in any file", async () => {
  const w = world();
  await w.letter();
  for (let n = 0; n < 8; n += 1) await w.listed();
  const listed = await talkedAbout(w);
  for (let n = 0; n < 8; n += 1) await w.listed();
  expect(names(w, "zzyzx")).toEqual([CANARY.organisation]);
  const sealed = secretBytes(w, ["signatures", "questions", "notes", "reports"], listed.id);
  expect(sealed.length).toBeGreaterThan(10);
  const code = await w.codeFor(listed, "erase");
  // What no test can find, it could not miss either.
  w.sqlite.pragma("wal_checkpoint(truncate)");
  expect(holding(w, sealed)).toEqual(sealed);
  expect(holding(w, ["anaryorg", "canarysite", "canarydomain"])).toHaveLength(3);

  expect(await eraseSignature(w.app, { ...listed, code: wrong(code) })).toEqual({ outcome: "code", problem: "wrong" });
  expect(w.status(listed.id)).toBe("listed");
  expect(await eraseSignature(w.app, { ...listed, code })).toEqual({ outcome: "erased" });
  expect(w.status(listed.id)).toBe("withdrawn");
  expect(names(w, "zzyzx")).toEqual([]);
  expect(viewSignatory(w.app, LETTER.slug, listed.id)).toEqual({ state: "gone", withdrawnAt: null });
  expect(viewSignature(w.app, listed.id, { key: listed.key, signedHere: [] })).toMatchObject({ erased: true });

  await scrub(w.app);
  expect(holding(w, sealed)).toEqual([]);
  expect(holding(w, ["anary", "zyzx", "zyz"])).toEqual([]);
  expect(w.sqlite.pragma("foreign_key_check")).toEqual([]);
  expect(verifyLog(w.app).outcome).toBe("sound");
  expect(w.happened(listed.id).slice(-2)).toEqual(["signature.withdrawn", "signature.erased"]);
  expect(w.app.db.events.ofSubject(listed.id).at(-1)).toMatchObject({
    actor: "signer",
    data: { from: "withdrawn", to: "withdrawn" },
  });
  expect(Object.keys(w.app.db.events.ofSubject(listed.id).at(-1)?.data ?? {})).toEqual(["from", "to"]);
  expect(await w.deliver()).toEqual([]);
});

test("the desk says that it was erased, and shows nothing else of it", async () => {
  const w = world();
  await w.letter();
  const listed = await talkedAbout(w);
  await eraseSignature(w.app, { ...listed, code: await w.codeFor(listed, "erase") });
  const { signature, ...around } = reviewSignature(w.app, await w.moderator(), listed.id);
  expect(JSON.stringify(around)).not.toMatch(/anary/);
  expect(around).toMatchObject({ evidence: [], questions: [], notes: [], reports: [] });
  expect(signature).toMatchObject({
    ...{ organisation: "–", website: "", name: "", role: "", email: "", emailDomain: "", statement: null },
    ...{ country: "IE", sector: "ngo", version: 1, language: "en", erasedAt: w.clock.now, withdrawnAt: w.clock.now },
  });
});

/** A signature in each status, with a fresh code to erase it. */
const INTO: Partial<Record<Status, (w: World) => Promise<{ id: string; key: string }>>> = {
  waiting: (w) => w.confirmed(),
  listed: (w) => w.listed(),
  declined: (w) => w.declined(),
  async merged(w) {
    const [one, other] = [await w.confirmed(), await w.confirmed()];
    await mergeSignatures(w.app, { ...(await w.decider(one.id)), stays: await w.decider(other.id) });
    return one;
  },
  async disputed(w) {
    const listed = await w.listed();
    await disputeSignature(w.app, { ...listed, code: await w.codeFor(listed, "dispute") }, false);
    return listed;
  },
  async withdrawn(w) {
    const listed = await w.listed();
    await withdrawSignature(w.app, { ...listed, code: await w.codeFor(listed, "withdraw") });
    return listed;
  },
};

test.each(STATUSES.filter((status) => status !== "unconfirmed"))("one that is %s can be erased", async (status) => {
  const w = world();
  await w.letter();
  const signature = await INTO[status]?.(w);
  if (!signature) throw new Error(status);
  expect(w.status(signature.id)).toBe(status);
  w.clock.advance(DAY);
  await w.deliver();
  expect(await eraseSignature(w.app, { ...signature, code: await w.codeFor(signature, "erase") })).toEqual({
    outcome: "erased",
  });
  const final: readonly Status[] = ["declined", "merged", "withdrawn"];
  expect(w.status(signature.id)).toBe(final.includes(status) ? status : "withdrawn");
  expect(w.app.db.signatures.find(signature.id)).toMatchObject({ erasedAt: w.clock.now, email: "", salt: null });
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("one that nobody confirmed is deleted, with the code of its first mail", async () => {
  const w = world();
  await w.letter();
  const signed = await w.signed();
  expect(await eraseSignature(w.app, signed)).toEqual({ outcome: "erased" });
  expect(w.status(signed.id)).toBe("deleted");
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("what was merged into an erased one goes on pointing at it", async () => {
  const w = world();
  await w.letter();
  const [one, other] = [await w.confirmed(), await w.confirmed()];
  await mergeSignatures(w.app, { ...(await w.decider(one.id)), stays: await w.decider(other.id) });
  await eraseSignature(w.app, { ...other, code: await w.codeFor(other, "erase") });
  expect(w.app.db.signatures.find(one.id)).toMatchObject({ status: "merged", mergedInto: other.id });
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("nothing more comes of an erased one: no code, no second erasing", async () => {
  const w = world();
  await w.letter();
  const listed = await w.listed();
  const code = await w.codeFor(listed, "erase");
  await eraseSignature(w.app, { ...listed, code });
  const before = w.happened(listed.id);
  expect(await eraseSignature(w.app, { ...listed, code })).toEqual({ outcome: "code", problem: "expired" });
  await expect(w.codeFor(listed, "erase")).rejects.toThrow("blocked");
  expect(w.happened(listed.id)).toEqual(before);
  const { organisation, email } = listed.submission;
  expect(w.status((await w.confirmed({ organisation, email })).id), "it can sign again").toBe("waiting");
});
