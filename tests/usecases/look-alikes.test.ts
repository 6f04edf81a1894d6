import { expect, test } from "vitest";
import { viewOf } from "~/domain/queue";
import { reviewQueue } from "~/usecases/review-queue.server";
import { sortQueue } from "~/usecases/sort-queue.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { type World, world } from "../support/world";

const queue = async (w: World, alike: boolean) => {
  const { items } = reviewQueue(w.app, await w.moderator(), { ...viewOf("any"), alike });
  return items.filter((item) => item.alike === alike && item.status === "waiting").map(({ id }) => id);
};
const takeBack = async (w: World, id: string) => undoDecision(w.app, await w.decider(id));

test("a signature is like a listed name from the moment when either comes, for as long as both are there", async () => {
  const w = world();
  await w.letter();
  const before = await w.confirmed({ organisation: "Quiet Lantern" });
  expect(await queue(w, true)).toEqual([]);
  const listed = await w.listed({ organisation: "Quiet Lantern e.V." });
  expect(await queue(w, true)).toEqual([before.id]);
  const after = await w.confirmed({ organisation: "The Quiet Lanterns" });
  await w.confirmed({ organisation: "Harbour Trust" });
  expect((await queue(w, true)).sort()).toEqual([before.id, after.id].sort());

  await takeBack(w, listed.id);
  expect(await queue(w, true)).toEqual([]);
  await w.approve(before.id);
  expect((await queue(w, true)).sort()).toEqual([listed.id, after.id].sort());
});

test("a signature from before is sorted when the server finds it", async () => {
  const w = world();
  await w.letter();
  await w.listed({ organisation: "Quiet Lantern" });
  const ids = [];
  for (let n = 0; n < 7; n += 1) ids.push((await w.confirmed({ organisation: `Lantern Quiet ${"abcdefg"[n]}` })).id);
  const sorted = w.sqlite.prepare("select id, mail_origin, alike from signatures order by seq");
  const before = sorted.all();
  w.sqlite.exec("delete from look_alikes; update signatures set mail_origin = null, alike = 0");
  await sortQueue(w.app);
  expect(sorted.all()).toEqual(before);
  expect(await queue(w, true)).toHaveLength(7);
});
