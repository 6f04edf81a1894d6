import { randomBytes } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { keyRing } from "~/domain/keys.server";
import { askToSignIn } from "~/usecases/ask-to-sign-in.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { hideSignature } from "~/usecases/hide-signature.server";
import { rekey } from "~/usecases/rekey.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { reviewReports } from "~/usecases/review-reports.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { vouchSignature } from "~/usecases/vouch-signature.server";
import { openSqlite } from "../../db/connect.server";
import { openDb } from "../../db/open.server";
import { withApp } from "../support/seats";
import { LETTER, MINUTE, type World, world } from "../support/world";

const [OLD, NEW] = [randomBytes(32), randomBytes(32)];
const PROBLEM = { text: "They never signed.", email: "tom@reader.example" };
const BOTH = keyRing(randomBytes, NEW, OLD);
const AFTERWARDS = keyRing(randomBytes, NEW);

/** The same database as a program sees it that was started with these keys. */
function startedWith(w: World, keys: typeof BOTH): World["app"] {
  const sqlite = openSqlite(`${w.folder}/undersigned.db`);
  onTestFinished(() => void sqlite.close());
  return { ...w.app, keys, db: openDb(sqlite, keys) };
}

const ID = "0000000000000000";

/** A life under the old key, with a declined signature among the others. */
async function lived() {
  const w = world({ secret: OLD });
  await w.letter();
  const form = { organisation: "Harbour Trust", website: "https://harbour.example", email: "maeve@harbour.example" };
  const listed = await w.listed(form);
  const declined = await w.declined();
  const unconfirmed = await w.signed();
  await reportProblem(w.app, { slug: LETTER.slug, id: listed.id, problem: PROBLEM, network: "n", robot: false });
  const about = { signatureId: declined.id, text: "A word." };
  await w.app.db.write(() => {
    w.app.db.questions.ask({ ...about, id: ID, askedBy: 1, askedAt: 1 });
    w.app.db.corrections.make({ id: ID, signatureId: listed.id, madeAt: 1, wanted: { name: "Maeve Byrne" } });
    w.app.db.notes.insert({ ...about, id: ID, writtenBy: 1, writtenAt: 1 });
  });
  await w.app.db.write(() =>
    w.app.db.blockedAddresses.add(w.app.keys.addressHashes("no@other.example"), "no@other.example", 1),
  );
  await withApp(w, await w.moderator());
  await w.handsOver(listed, "tom@meadow.example");
  await w.deliver();
  return { w, form, listed, declined, unconfirmed };
}

test("while both keys are given, everything goes on: links, codes, addresses, moderators, blocked ones", async () => {
  const { w, form, listed, unconfirmed } = await lived();
  const app = startedWith(w, BOTH);
  expect(viewSignature(app, listed.id, { key: listed.key, signedHere: [] })).toMatchObject({ status: "listed" });
  const confirmed = await confirmSignature(
    app,
    unconfirmed.id,
    { key: unconfirmed.key, signedHere: [] },
    unconfirmed.code,
  );
  expect(confirmed).toMatchObject({ outcome: "confirmed" });
  const hashes = BOTH.addressHashes(form.email);
  expect(app.db.signatures.countOpen(1, hashes)).toBe(1);
  expect(app.db.moderators.ofAddress(BOTH.addressHashes("moderator@alliance.example"))).toBeDefined();
  expect(app.db.blockedAddresses.has(BOTH.addressHashes("no@other.example"))).toBe(true);
  expect(verifyLog(app).outcome).toBe("sound");
});

test("afterwards the new key alone opens, finds and verifies everything; the old one nothing", async () => {
  const { w, form, listed, declined, unconfirmed } = await lived();
  const done: number[] = [];
  const outcome = await rekey(startedWith(w, BOTH), (count) => done.push(count));
  expect(outcome).toEqual({
    outcome: "sealed",
    ...{ signatures: 3, addresses: 2 },
    ...{ reports: 1, questions: 1, notes: 1, corrections: 1, handOvers: 1, credentials: 1, journal: 0 },
  });
  expect(done).toEqual([3]);
  expect(w.happened().at(-1)).toBe("keys.changed");

  const app = startedWith(w, AFTERWARDS);
  const moderator = app.db.moderators.active()[0];
  expect(moderator?.email).toBe("moderator@alliance.example");
  if (!moderator) throw new Error("no moderator");
  expect(reviewSignature(app, moderator, listed.id).signature).toMatchObject(listed.submission);
  expect(reviewSignature(app, moderator, declined.id).signature.reason).toBe("Please write to us.");
  expect(app.db.signatures.find(unconfirmed.id)).toMatchObject(unconfirmed.submission);
  expect(app.db.signatures.countOpen(1, AFTERWARDS.addressHashes(form.email))).toBe(1);
  expect(app.db.moderators.ofAddress(AFTERWARDS.addressHashes("moderator@alliance.example"))?.id).toBe(moderator.id);
  expect(app.db.blockedAddresses.has(AFTERWARDS.addressHashes("no@other.example"))).toBe(true);
  expect(reviewReports(app, moderator).open).toEqual([expect.objectContaining(PROBLEM)]);
  const said = [...app.db.questions.of(declined.id), ...app.db.notes.of(declined.id)];
  expect(said.map(({ text }) => text)).toEqual(["A word.", "A word."]);
  expect(app.db.handOvers.open(listed.id)).toMatchObject({
    ...{
      email: "tom@meadow.example",
      from: form.email,
      addressHash: AFTERWARDS.addressHashes("tom@meadow.example")[0],
    },
  });
  expect(app.db.corrections.newest(listed.id)?.wanted).toEqual({ name: "Maeve Byrne" });
  expect(app.db.meta.get("key-check")).toBe(AFTERWARDS.check);
  expect(verifyLog(app)).toMatchObject({ outcome: "sound" });
  expect(() => w.app.db.signatures.find(listed.id)).toThrow("sealed under a key that is not configured");
});

test("once the old key is gone, links and codes that were mailed under it are worthless; the browser and new mails go on", async () => {
  const { w, listed, unconfirmed } = await lived();
  await rekey(startedWith(w, BOTH), () => {});
  const app = startedWith(w, AFTERWARDS);
  expect(viewSignature(app, listed.id, { key: listed.key, signedHere: [] })).toBeUndefined();
  const { id, code, key, signedHere } = unconfirmed;
  expect(await confirmSignature(app, id, { key, signedHere: [] }, code)).toEqual({ outcome: "not-found" });
  expect(await confirmSignature(app, id, { signedHere }, code)).toEqual({ outcome: "code", problem: "wrong" });
  const fresh = app.keys.linkKey(id, 1);
  expect(await confirmSignature(app, id, { key: fresh, signedHere }, "")).toMatchObject({ outcome: "confirmed" });
});

test("a server that goes on writing beside it loses nothing", async () => {
  const { w, listed } = await lived();
  const server = startedWith(w, BOTH);
  const before = { ...w, app: server };
  const command = startedWith(w, BOTH);
  const write = command.db.write;
  let written = 0;
  command.db.write = async (change) => {
    // Between any two batches of the command, the server takes one signature off the list and takes in another.
    const signature = server.db.signatures.find(listed.id);
    if (written === 0 && signature) {
      await server.db.write(() => server.db.signatures.correct({ ...signature, name: "Renamed Meanwhile" }));
    }
    written += 1;
    return write(change);
  };
  await rekey(command, () => {});
  const app = startedWith(before, AFTERWARDS);
  expect(written).toBeGreaterThan(1);
  expect(app.db.signatures.find(listed.id)?.name).toBe("Renamed Meanwhile");
});

test("stopped in the midst it is started over", async () => {
  const { w, listed } = await lived();
  const command = startedWith(w, BOTH);
  const bug = new Error("pulled the plug");
  await expect(
    rekey(command, () => {
      throw bug;
    }),
  ).rejects.toBe(bug);
  expect(command.db.meta.get("key-check")).not.toBe(AFTERWARDS.check);
  await rekey(startedWith(w, BOTH), () => {});
  expect(startedWith(w, AFTERWARDS).db.signatures.find(listed.id)?.name).toBe("Maeve Lynch");
});

test("what does not open stops it, and is named", async () => {
  const { w, listed } = await lived();
  w.sqlite.prepare("update signatures set name_sealed = zeroblob(40) where id = ?").run(listed.id);
  const place = { table: "signatures", column: "name", row: listed.id };
  expect(await rekey(startedWith(w, BOTH), () => {})).toEqual({ outcome: "unreadable", place });
});

test("a moderator signs in by mail as before", async () => {
  const { w } = await lived();
  await rekey(startedWith(w, BOTH), () => {});
  const app = startedWith(w, AFTERWARDS);
  w.clock.advance(MINUTE);
  expect((await askToSignIn(app, "moderator@alliance.example", "n")).outcome).toBe("asked");
  expect(app.db.outbox.counts().queued).toBe(1);
});

test("why a name is hidden and how one was vouched for can still be read under the new key alone", async () => {
  const { w, listed, unconfirmed } = await lived();
  await hideSignature(w.app, { ...(await w.decider(listed.id)), note: "A reader wrote." });
  await vouchSignature(w.app, { ...(await w.decider(unconfirmed.id)), note: "We called them." });
  await rekey(startedWith(w, BOTH), () => {});
  const { signatures } = startedWith(w, AFTERWARDS).db;
  expect([signatures.find(listed.id)?.hiddenNote, signatures.find(unconfirmed.id)?.vouchNote]).toEqual([
    ...["A reader wrote.", "We called them."],
  ]);
});
