import { expect, test } from "vitest";
import { textHash } from "~/domain/letter.server";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { openSqlite } from "../../db/connect.server";
import { LETTER, type World, world } from "../support/world";

/** A letter with a listed signature that shows everything that can be shown, among others in every state. */
async function lived() {
  const w = world();
  await w.letter();
  const form = {
    website: "https://harbour.example",
    statement: "https://harbour.example/why",
    showRepresentative: "on",
  };
  const listed = await w.listed(form);
  await w.signed();
  await w.confirmed();
  await w.declined();
  const undone = await w.listed();
  await undoDecision(w.app, await w.decider(undone.id));
  const withdrawn = await w.listed();
  await withdrawSignature(w.app, { ...withdrawn, code: await w.codeFor(withdrawn, "withdraw") });
  const disowned = await w.signed();
  await disputeSignature(w.app, disowned, false);
  return { w, listed };
}

/** What verify-log says after the file was changed behind the product's back; the change is taken back. */
function after(w: World, sql: string, ...values: unknown[]) {
  w.sqlite.pragma("foreign_keys = off");
  w.sqlite.pragma("ignore_check_constraints = on");
  w.sqlite.exec("savepoint before");
  const { changes } = w.sqlite.prepare(sql).run(...values);
  const verdict = verifyLog(w.app);
  w.sqlite.exec("rollback to before; release before");
  if (changes === 0) throw new Error(`nothing changed: ${sql}`);
  return verdict;
}

test("what happened through the product is sound", async () => {
  const { w } = await lived();
  expect(verifyLog(w.app)).toEqual({
    ...{ outcome: "sound", events: w.rows("events"), signatures: w.rows("signatures") },
  });
});

test("an empty log is sound", () => {
  expect(verifyLog(world().app)).toEqual({ outcome: "sound", events: 0, signatures: 0 });
});

/** The same bytes with one bit of each flipped, one after the other. */
function* flips(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    yield flipped;
  }
}

test("a flipped bit in any text of an event, or in its hash, is found, and the event named", async () => {
  const { w } = await lived();
  const broken = { outcome: "broken", where: "event 3", problem: "it was changed after it was written" };
  for (const column of ["type", "subject", "actor", "data", "hash"]) {
    const value = w.sqlite
      .prepare<[], Buffer>(`select cast(${column} as blob) from events where seq = 3`)
      .pluck()
      .get();
    for (const flipped of flips(value ?? Buffer.alloc(0))) {
      const set = column === "hash" ? "?" : "cast(? as text)";
      const verdict = after(w, `update events set ${column} = ${set} where seq = 3`, flipped);
      expect(verdict, `${column}: ${flipped}`).toEqual(broken);
    }
  }
});

test("so is one in its time or number", async () => {
  const { w } = await lived();
  for (let bit = 0; bit < 40; bit += 1) {
    const changed = after(w, "update events set at = (at | ?) - (at & ?) where seq = 3", 2 ** bit, 2 ** bit);
    expect(changed).toMatchObject({ outcome: "broken", where: "event 3" });
    const moved = after(
      w,
      "update or replace events set seq = (seq | ?) - (seq & ?) where seq = 3",
      2 ** bit,
      2 ** bit,
    );
    expect(moved).toMatchObject({ outcome: "broken", where: expect.stringMatching(/^event [1-3]$/) });
  }
});

test("a flipped bit in any event is found", async () => {
  const { w } = await lived();
  for (let seq = 1; seq <= w.rows("events"); seq += 1) {
    const changed = after(w, "update events set subject = subject || '.' where seq = ?", seq);
    expect(changed).toMatchObject({ outcome: "broken", where: `event ${seq}` });
  }
});

test("an event that is gone is found by the next one", async () => {
  const { w } = await lived();
  expect(after(w, "delete from events where seq = 3")).toEqual({
    ...{ outcome: "broken", where: "event 3", problem: "it is missing: the next one is 4" },
  });
});

const PUBLIC = {
  organisation: "Harbour Trust",
  website: "https://harbour.example/?",
  country: "GB",
  sector: "network",
  statement: null,
  language: "fr",
  version: 2,
  email_domain: "alliance.example",
  vouched: 1,
  show_representative: 0,
  signed_at: 1,
  confirmed_at: 1,
  listed_at: 1,
  letter_id: 2,
  salt: null,
};

test("whatever the public sees of a listed signature, changed by hand it is found", async () => {
  const { w, listed } = await lived();
  for (const [column, value] of Object.entries(PUBLIC)) {
    const verdict = after(w, `update signatures set ${column} = ? where id = ?`, value, listed.id);
    expect(verdict, column).toEqual({
      outcome: "broken",
      where: `signature ${listed.id}`,
      problem: "a public field was changed without an event",
    });
  }
});

test("a flipped bit in what is sealed, or another signature's in its place, is found", async () => {
  const { w, listed } = await lived();
  const broken = { outcome: "broken", where: `signature ${listed.id}`, problem: "a sealed field does not open" };
  for (const column of ["name_sealed", "role_sealed", "email_sealed"]) {
    const update = `update signatures set ${column} = ? where id = ?`;
    const select = w.sqlite.prepare<[string], Buffer>(`select ${column} from signatures where id = ?`).pluck();
    for (const flipped of flips(select.get(listed.id) ?? Buffer.alloc(0))) {
      expect(after(w, update, flipped, listed.id), column).toEqual(broken);
    }
    const [other] = w.app.db.signatures.overdue(Number.MAX_SAFE_INTEGER, 1);
    expect(after(w, update, select.get(other ?? ""), listed.id), column).toEqual(broken);
  }
});

test("a status that was changed by hand is found", async () => {
  const { w, listed } = await lived();
  expect(
    after(w, "update signatures set status = 'waiting', listed_at = null, listing = null where id = ?", listed.id),
  ).toEqual({
    ...{ outcome: "broken", where: `signature ${listed.id}`, problem: "it is waiting, its last event says listed" },
  });
});

test("a signature that is gone, or that nobody gave, is found", async () => {
  const { w, listed } = await lived();
  expect(after(w, "delete from signatures where id = ?", listed.id)).toEqual({
    ...{ outcome: "broken", where: `signature ${listed.id}`, problem: "it is gone, and no event says so" },
  });
  expect(after(w, "update signatures set id = 'aaaaaaaaaaaaaaaa' where id = ?", listed.id)).toMatchObject({
    ...{ outcome: "broken", where: "signature aaaaaaaaaaaaaaaa" },
  });
});

test("a text that was changed by hand, or is gone, is found, even where its hash was changed with it", async () => {
  const { w } = await lived();
  await w.letter({ body: "We ask more." }, { newVersion: true });
  await w.letter({ language: "fr", title: "Pour tous" });
  expect(verifyLog(w.app).outcome).toBe("sound");
  const broken = (where: string) => ({
    ...{ outcome: "broken", where, problem: "its text is not the one that was published" },
  });
  const first = broken("letter safer-online, version 1 in en");
  expect(after(w, "update letter_texts set body = body || '.' where version = 1")).toEqual(first);
  expect(after(w, "update letter_texts set title = 'Other' where version = 1")).toEqual(first);
  const sha256 = textHash({ title: LETTER.title, body: "Other." });
  const forged = "update letter_texts set body = 'Other.', sha256 = ? where version = 1";
  expect(after(w, forged, sha256)).toEqual(first);
  expect(after(w, "delete from letter_texts where language = 'fr'")).toEqual(
    broken("letter safer-online, version 2 in fr"),
  );
  expect(after(w, "update letters set slug = 'safer'")).toEqual(broken("letter safer, version 1 in en"));
});

test("what others write while it reads is no alarm", async () => {
  const { w } = await lived();
  const other = openSqlite(`${w.folder}/undersigned.db`);
  const { maintenance } = w.app.db;
  const signatures = maintenance.signatures.bind(maintenance);
  maintenance.signatures = () => {
    other.exec("update signatures set status = 'withdrawn', listed_at = null, listing = null, withdrawn_at = 1");
    other.close();
    return signatures();
  };
  expect(verifyLog(w.app).outcome).toBe("sound");
  maintenance.signatures = signatures;
  expect(verifyLog(w.app).outcome).toBe("broken");
});
