import fc from "fast-check";
import { expect, test } from "vitest";
import type { BulkAct } from "~/domain/bulk";
import { viewOf } from "~/domain/queue";
import { startBulk, undoBulk } from "~/usecases/order-bulk.server";
import { previewBulk } from "~/usecases/preview-bulk.server";
import { recentBulks, reviewBulk } from "~/usecases/review-bulk.server";
import { statusCounts } from "~/usecases/review-queue.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { workBulk } from "~/usecases/work-bulk.server";
import { SECOND, type World, world } from "../support/world";

const HOW = { reason: "not-an-organisation", mails: false };
const FREE = { ...viewOf("waiting"), mailOrigin: "free-mail" as const };

async function workedOff({ app }: World) {
  while (await workBulk(app));
}

async function shown(w: World, act: BulkAct, chosen: Parameters<typeof previewBulk>[3]) {
  return previewBulk(w.app, await w.moderator(), act, chosen);
}

async function done(w: World, act: BulkAct, chosen: Parameters<typeof previewBulk>[3], how = HOW) {
  const id = await shown(w, act, chosen);
  await startBulk(w.app, await w.moderator(), id, how);
  await workedOff(w);
  return id;
}

const reviewed = async (w: World, id: string) => reviewBulk(w.app, await w.moderator(), id, 0);
const countsOf = async (w: World, id: string) =>
  Object.fromEntries((await reviewed(w, id)).counts.map(({ state, why, count }) => [why ?? state, count]));

/** So many who wait, every third of them a troll with a free mailbox. */
async function night(w: World, count: number) {
  await w.letter();
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1)
    ids.push((await w.confirmed(n % 3 === 0 ? { email: `troll${n}@gmail.com` } : {})).id);
  return { ids, trolls: ids.filter((_, n) => n % 3 === 0) };
}

test("nothing is done before it was shown; then all that was shown is, with no mail unless asked", async () => {
  const w = world();
  const { ids, trolls } = await night(w, 9);
  const id = await shown(w, "decline", { query: FREE });
  expect((await reviewed(w, id)).names.map((name) => name.id)).toEqual(trolls);
  await workedOff(w);
  expect(statusCounts(w.app)).toMatchObject({ waiting: 9, declined: 0 });

  expect(await startBulk(w.app, await w.moderator(), id, { reason: "", mails: false })).toEqual({
    outcome: "no-reason",
  });
  await startBulk(w.app, await w.moderator(), id, HOW);
  await workedOff(w);
  w.clock.advance(31 * SECOND);
  expect(await w.deliver()).toEqual([]);
  for (const each of ids) expect(w.status(each)).toBe(trolls.includes(each) ? "declined" : "waiting");
  expect(w.app.db.signatures.find(trolls[0] ?? "")?.reasonCode).toBe(HOW.reason);
  expect(w.happened(trolls[0]).at(-1)).toBe("signature.declined");
  expect(w.happened(id)).toEqual(["bulk.started"]);
  expect((await reviewed(w, id)).state).toBe("done");
  expect(recentBulks(w.app, await w.moderator()).map((bulk) => bulk.id)).toEqual([id]);
});

test("where it is asked, each signer reads why in their own language", async () => {
  const w = world();
  await w.letter();
  await w.letter({ language: "fr", title: "Chaque lieu sûr" });
  const english = await w.confirmed();
  const french = await w.confirmed({}, { language: "fr", locale: "fr" });
  const id = await done(w, "decline", { ids: [english.id, french.id] }, { ...HOW, mails: true });
  w.clock.advance(31 * SECOND);
  const mails = await w.deliver();
  expect(mails.map(({ to }) => to).sort()).toEqual([english.submission.email, french.submission.email].sort());
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(2);

  await undoBulk(w.app, await w.moderator(), id);
  await workedOff(w);
  expect((await w.deliver()).length).toBe(2);
});

test("what changed since it was shown is left out, and said", async () => {
  const w = world();
  const { ids } = await night(w, 3);
  const [first = "", second = ""] = ids;
  const id = await shown(w, "decline", { ids });
  await w.approve(first);
  await undoDecision(w.app, await w.decider(first));
  await w.approve(second);
  await startBulk(w.app, await w.moderator(), id, HOW);
  await workedOff(w);
  expect(ids.map(w.status)).toEqual(["waiting", "listed", "declined"]);
  expect(await countsOf(w, id)).toEqual({ changed: 2, done: 1 });
});

test("nobody like a listed organisation on the same website is approved among many, and the preview says so", async () => {
  const w = world();
  await w.letter();
  const site = { website: "https://harbour.example" };
  await w.listed({ organisation: "Harbour Trust", email: "a@harbour.example", ...site });
  const twin = await w.confirmed({ organisation: "Harbour Trust Ltd", email: "b@harbour.example", ...site });
  const fresh = { website: "https://lantern.example" };
  const pair = [
    await w.confirmed({ organisation: "Quiet Lantern", email: "a@lantern.example", ...fresh }),
    await w.confirmed({ organisation: "Quiet Lantern e.V.", email: "b@lantern.example", ...fresh }),
  ];
  const id = await shown(w, "approve", { query: viewOf("waiting") });
  const { similar, names } = await reviewed(w, id);
  expect([similar, names.filter((name) => name.similar).map((name) => name.id)]).toEqual([1, [twin.id]]);
  await startBulk(w.app, await w.moderator(), id, HOW);
  await workedOff(w);
  // The second of the pair became one by the first.
  expect([twin, ...pair].map((each) => w.status(each.id))).toEqual(["waiting", "listed", "waiting"]);
  expect(await countsOf(w, id)).toEqual({ similar: 2, done: 1 });
});

test("it goes on after a restart in the middle, and does nothing twice", async () => {
  const w = world();
  const { ids } = await night(w, 45);
  const id = await shown(w, "decline", { ids });
  await startBulk(w.app, await w.moderator(), id, HOW);
  await workBulk(w.app);
  expect(await countsOf(w, id)).toEqual({ shown: 25, done: 20 });
  expect((await reviewed(w, id)).state).toBe("doing");

  const again = world({ secret: w.secret, folder: w.folder });
  while (await workBulk(again.app));
  expect(await countsOf(w, id)).toEqual({ done: 45 });
  expect(ids.flatMap((each) => w.happened(each)).filter((type) => type === "signature.declined")).toHaveLength(45);
});

test("ordered twice, it is done once", async () => {
  const w = world();
  const { ids } = await night(w, 2);
  const id = await done(w, "decline", { ids });
  const nina = await w.moderator();
  expect(await startBulk(w.app, nina, id, HOW)).toEqual({ outcome: "already" });
  expect(await undoBulk(w.app, nina, id)).toEqual({ outcome: "ordered" });
  expect(await undoBulk(w.app, nina, id)).toEqual({ outcome: "already" });
  expect(w.happened(id)).toEqual(["bulk.started", "bulk.undone"]);
});

test("what happened to a signature since stays when all is taken back, and is said", async () => {
  const w = world();
  const { ids } = await night(w, 3);
  const [first = ""] = ids;
  const id = await done(w, "decline", { ids });
  await undoDecision(w.app, await w.decider(first));
  await w.approve(first);
  await undoBulk(w.app, await w.moderator("owner"), id);
  await workedOff(w);
  expect(ids.map(w.status)).toEqual(["listed", "waiting", "waiting"]);
  expect(await countsOf(w, id)).toEqual({ changed: 1, undone: 2 });
});

/** All that the public and the desk count, and how each signature stands. */
const standing = ({ app, sqlite }: World) => ({
  counts: statusCounts(app),
  letters: sqlite.prepare("select listed, countries from letters").all(),
  tallies: sqlite.prepare("select * from tallies").all(),
  days: sqlite.prepare("select * from listed_days").all(),
  found: sqlite.prepare("select count(*) from search").get(),
  alike: sqlite.prepare("select * from look_alikes").all(),
  signatures: sqlite
    .prepare(
      "select id, status, listing, listed_at, decided_at, decided_by, reason_code, alike from signatures order by seq",
    )
    .all(),
});

test("done and taken back, everything counts and stands exactly as before", async () => {
  const w = world();
  await w.letter();
  const people: string[] = [];
  for (const [n, country] of ["IE", "FR", "FR", "DE", "EU", "IE"].entries()) {
    const organisation = n % 2 ? `Quiet Lantern ${country}` : undefined;
    people.push((await w.confirmed({ country, ...(organisation && { organisation }) })).id);
  }
  await w.listed({ organisation: "Quiet Lantern", country: "FR" });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<BulkAct>("approve", "decline"),
      fc.subarray(people, { minLength: 1 }),
      fc.boolean(),
      async (act, ids, mails) => {
        const before = standing(w);
        const id = await done(w, act, { ids }, { ...HOW, mails });
        expect(standing(w)).not.toEqual(before);
        await undoBulk(w.app, await w.moderator(), id);
        await workedOff(w);
        expect(standing(w)).toEqual(before);
        w.clock.advance(31 * SECOND);
        expect(await w.deliver()).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});
