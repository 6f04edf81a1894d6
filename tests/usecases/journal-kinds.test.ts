import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeLetter } from "~/usecases/close-letter.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { eraseAddress } from "~/usecases/erase-address.server";
import { eraseSignature } from "~/usecases/erase-signature.server";
import { type Followed, followJournal } from "~/usecases/follow-journal.server";
import { removeModerator } from "~/usecases/manage-moderators.server";
import { changeRole, removeColleague } from "~/usecases/manage-people.server";
import { purge } from "~/usecases/purge.server";
import { rekey } from "~/usecases/rekey.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { dismissDispute, upholdDispute } from "~/usecases/settle-dispute.server";
import { isBlocked } from "~/usecases/shared/post.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { NEW, OLD } from "../support/data-folder";
import { copyOf, restored } from "../support/restored";
import { DAY, LETTER, type Signed, type World, world } from "../support/world";

const dispute = async (w: World, signature: Signed, block = false) =>
  disputeSignature(w.app, { ...signature, code: await w.codeFor(signature, "dispute") }, block);
const withdraw = async (w: World, signature: Signed) =>
  withdrawSignature(w.app, { ...signature, code: await w.codeFor(signature, "withdraw") });

/** A letter, and what is on it when the copy is made. */
async function begun(options: Parameters<typeof world>[0] = {}) {
  const w = world(options);
  await w.letter();
  await w.moderator();
  return w;
}

/** The copy, with the journal followed; the chain, the counters and a second start agree. */
async function after(w: World, copy: string, expected: Followed, keys?: Parameters<typeof restored>[2]) {
  const again = restored(w, copy, keys);
  expect(await followJournal(again.app)).toEqual(expected);
  expect(await followJournal(again.app)).toEqual({});
  expect(verifyLog(again.app)).toMatchObject({ outcome: "sound" });
  const shown = viewLetter(again.app, LETTER.slug, null)?.listed;
  const rows = again.sqlite.prepare("select count(*) from signatures where status = 'listed' and hidden_at is null");
  if (shown !== undefined) expect(shown).toBe(rows.pluck().get());
  return again;
}

test("a withdrawn name stays off the list, from whatever status the copy has it in", async () => {
  const w = await begun();
  const unconfirmed = await w.signed();
  const others = [await w.confirmed(), await w.listed(), await w.declined()];
  const copy = copyOf(w);
  await disputeSignature(w.app, unconfirmed, false);
  for (const signature of others) await withdraw(w, signature);
  const again = await after(w, copy, { disputed: 1, withdrawn: 3 });
  expect([unconfirmed, ...others].map(({ id }) => again.status(id))).toEqual([
    "deleted",
    "withdrawn",
    "withdrawn",
    "withdrawn",
  ]);
});

test("a disputed name is off the list and for a moderator to settle; settled as theirs, it is what the copy says", async () => {
  const w = await begun();
  w.sqlite.exec("update letters set tells_withdrawals = 1");
  const [open, theirs, upheld] = [await w.listed(), await w.listed(), await w.listed()];
  const copy = copyOf(w);
  for (const signature of [open, theirs, upheld]) await dispute(w, signature);
  await dismissDispute(w.app, await w.decider(theirs.id));
  await upholdDispute(w.app, await w.decider(upheld.id));
  const again = await after(w, copy, { disputed: 1, withdrawn: 1 });
  expect([open, theirs, upheld].map(({ id }) => again.status(id))).toEqual(["disputed", "listed", "withdrawn"]);
  // Whoever never signed is not told of as withdrawn.
  expect([w.rows("withdrawals"), again.rows("withdrawals")]).toEqual([0, 0]);
});

test("a dispute that was settled is not raised again where the journal is read twice", async () => {
  const w = await begun();
  const signature = await w.listed();
  await dispute(w, signature);
  await dismissDispute(w.app, await w.decider(signature.id));
  await w.approve(signature.id);
  w.app.db.meta.set("journal", "0");
  expect(await followJournal(w.app)).toEqual({});
  expect(w.status(signature.id)).toBe("listed");
});

test("whoever asked never to be written to is not, and whoever took that back is", async () => {
  const w = await begun();
  const [one, two] = [await w.listed(), await w.listed()];
  await dispute(w, two, true);
  const copy = copyOf(w);
  await dispute(w, one, true);
  await eraseAddress(w.app, two.submission.email, true);
  const again = await after(w, copy, { blocked: 1, disputed: 1, erased: 1, unblocked: 1 });
  expect([one, two].map(({ submission }) => isBlocked(again.app, submission.email))).toEqual([true, false]);
  for (const text of [one, two].map(({ submission }) => submission.email))
    expect(readFileSync(join(w.folder, "journal"), "utf8")).not.toContain(text);
});

test.each([
  ["under the same key", { secret: OLD }],
  ["under a new key, the one before still set", { secret: NEW, previous: OLD }],
])(
  "after a hand-over the old link and address have no power in a copy, and the new ones have it, %s",
  async (_, keys) => {
    const w = await begun({ secret: OLD });
    const signature = await w.listed();
    const copy = copyOf(w);
    const first = await w.takes(await w.handsOver(signature, "tom@harbour1.example"));
    const second = await w.takes(await w.handsOver(first, "zoe@harbour1.example"));
    const again = await after(w, copy, { "handed-over": 1 }, keys);
    expect(again.app.db.signatures.find(signature.id)).toMatchObject({ email: "zoe@harbour1.example", keyVersion: 3 });
    const fits = ({ key }: { key: string }) => again.app.keys.linkFits(signature.id, 3, key);
    expect([signature, first, second].map(fits)).toEqual([false, false, true]);
    expect(again.status(signature.id)).toBe("listed");
  },
);

test("of several hand-overs only the last one's address is in the journal, and none once it is erased or forgotten", async () => {
  const w = await begun();
  const [one, two] = [await w.listed(), await w.listed()];
  const copy = copyOf(w);
  const emails = () =>
    w.app.journal
      .read(0)
      .lines.filter(({ kind }) => kind === "handed-over")
      .map(({ email }) => email);
  const first = await w.takes(await w.handsOver(one, "tom@harbour1.example"));
  const second = await w.takes(await w.handsOver(first, "zoe@harbour1.example"));
  await w.takes(await w.handsOver(two, "eva@harbour2.example"));
  expect(emails()).toEqual([null, "zoe@harbour1.example", "eva@harbour2.example"]);
  await eraseSignature(w.app, { ...second, code: await w.codeFor(second, "erase") });
  expect(emails()).toEqual([null, null, "eva@harbour2.example"]);
  await closeLetter(w.app, LETTER.slug);
  w.clock.advance(181 * DAY);
  await purge(w.app);
  expect(emails()).toEqual([null, null, null]);

  const again = await after(w, copy, { erased: 1, "handed-over": 1 });
  expect(again.app.db.signatures.find(two.id)).toMatchObject({ email: "", keyVersion: 2, status: "listed" });
});

test("an unconfirmed signature of the copy that was handed over since answers to the new link alone", async () => {
  const w = await begun();
  const signature = await w.signed();
  const copy = copyOf(w);
  await confirmSignature(w.app, signature.id, { key: signature.key, signedHere: signature.signedHere }, "");
  await w.takes(await w.handsOver(signature, "tom@harbour1.example"));
  const again = await after(w, copy, { "handed-over": 1 });
  expect(again.app.db.signatures.find(signature.id)).toMatchObject({
    status: "unconfirmed",
    email: "tom@harbour1.example",
  });
  const { outcome } = await confirmSignature(
    again.app,
    signature.id,
    { key: signature.key, signedHere: [] },
    signature.code,
  );
  expect(outcome).toBe("not-found");
});

test("rekey seals the journal's addresses under the new key, which alone then opens them", async () => {
  const w = await begun({ secret: OLD });
  const [moved, blocks] = [await w.listed(), await w.listed()];
  await w.takes(await w.handsOver(moved, "tom@harbour1.example"));
  await dispute(w, blocks, true);
  const both = restored(w, copyOf(w), { secret: NEW, previous: OLD });
  expect(await rekey(both.app, () => {})).toMatchObject({ journal: 2 });

  const later = restored(both, copyOf(both), { secret: NEW });
  expect(await followJournal(later.app)).toEqual({});
  const read = later.app.journal.read(0);
  expect(read.lines.map(({ kind, email }) => [kind, email])).toEqual([
    ["handed-over", "tom@harbour1.example"],
    ["blocked", blocks.submission.email],
  ]);
  later.app.journal.silence("handed-over", moved.id);
  expect(later.app.journal.read(0).lines[0]?.email).toBe(null);
  expect(later.app.journal.size()).toBe(w.app.journal.size());
});

test("a removed moderator stays out, whoever was let in again is in, and nobody has a role that was taken away", async () => {
  const w = await begun();
  const owner = await w.moderator("owner");
  const [tom, eva, zoe] = [
    await w.moderator("moderator", "tom@alliance.example"),
    await w.moderator("moderator", "eva@alliance.example"),
    await w.moderator("owner", "zoe@alliance.example"),
  ];
  const copy = copyOf(w);
  await removeColleague(w.app, owner, tom.id);
  await removeModerator(w.app, eva.email);
  await w.moderator("reader", eva.email);
  await changeRole(w.app, owner, zoe.id, "reader");
  const again = await after(w, copy, { removed: 1, seated: 2 });
  expect([tom, eva, zoe].map(({ id }) => again.app.db.moderators.find(id))).toMatchObject([
    { removedAt: expect.any(Number) },
    { removedAt: null, role: "reader" },
    { removedAt: null, role: "reader" },
  ]);
  expect(again.happened().slice(-3)).toEqual(["moderator.removed", "moderator.role-changed", "moderator.role-changed"]);
});

test("a removed moderator stays out though the copy knows no other owner", async () => {
  const w = world();
  await w.letter();
  const first = await w.moderator("owner", "nina@alliance.example");
  const copy = copyOf(w);
  await w.moderator("owner", "tom@alliance.example");
  await removeModerator(w.app, first.email);
  const again = await after(w, copy, { removed: 1 });
  expect(again.app.db.moderators.active()).toEqual([]);
});

test("reports that an erased address sent stay erased, and what it sends later stays", async () => {
  const w = await begun();
  const { id } = await w.listed();
  const report = (email: string) =>
    reportProblem(w.app, { slug: LETTER.slug, id, network: "n", robot: false, problem: { text: "They left.", email } });
  await report("ada@reader.example");
  const copy = copyOf(w);
  await eraseAddress(w.app, "ada@reader.example", false);
  w.clock.advance(1_000);
  await report("ada@reader.example");
  w.app.db.meta.set("journal", "0");
  expect(await followJournal(w.app)).toEqual({});
  expect(w.rows("reports")).toBe(1);
  const again = await after(w, copy, { forgotten: 1 });
  expect(again.rows("reports")).toBe(0);
});
