import { expect, test } from "vitest";
import type { ActivityQuery } from "~/domain/activity";
import { declineSignature } from "~/usecases/decline-signature.server";
import { reviewActivity } from "~/usecases/review-activity.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import type { Db } from "../../db/open.server";
import { plansOf } from "../support/plans";
import { DAY, world } from "../support/world";

const ALL: ActivityQuery = { by: null, type: null, day: null, before: null };

test("what happened is told newest first: who, about what, from where to where, and why", async () => {
  const w = world();
  await w.letter();
  const anna = await w.moderator();
  const { id, submission } = await w.confirmed();
  const decision = { moderator: anna, id, revision: w.revision(id), reason: "duplicate", text: "You are on it." };
  await declineSignature(w.app, decision);
  const { lines, older } = reviewActivity(w.app, anna, ALL);
  expect(older).toBeNull();
  expect(lines.map(({ type }) => type).slice(0, 3)).toEqual([
    "signature.declined",
    "signature.confirmed",
    "signature.signed",
  ]);
  const told = {
    ...{ at: w.clock.now, type: "signature.declined", by: anna.email, from: "waiting", to: "declined" },
    reason: "Already on the list",
  };
  expect(lines[0]).toMatchObject({
    ...told,
    about: { kind: "signature", id, organisation: submission.organisation },
  });
  expect(reviewSignature(w.app, anna, id).history.at(-1)).toMatchObject(told);
});

test("activity is read by person, by kind and by day, all at once", async () => {
  const w = world();
  await w.letter();
  const anna = await w.moderator("moderator");
  await w.listed();
  const noon = w.clock.now;
  w.clock.advance(DAY);
  await w.declined();
  const second = await w.listed();
  const types = (query: Partial<ActivityQuery>) =>
    reviewActivity(w.app, anna, { ...ALL, ...query }).lines.map(({ type }) => type);
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  expect(types({ by: anna.id })).toEqual(["signature.approved", "signature.declined", "signature.approved"]);
  expect(types({ by: anna.id, day: day(noon) })).toEqual(["signature.approved"]);
  expect(types({ by: anna.id, type: "signature.declined", day: day(w.clock.now) })).toEqual(["signature.declined"]);
  expect(types({ day: day(noon - DAY) })).toEqual([]);
  expect(types({ type: "signature.signed" })).toHaveLength(3);
  const { lines } = reviewActivity(w.app, anna, { ...ALL, type: "signature.approved" });
  expect(lines.map(({ about }) => about.kind === "signature" && about.id)).toContain(second.id);
});

test("a page holds a hundred, and the next one goes on where it ended", async () => {
  const w = world();
  const anna = await w.moderator();
  const note = { at: w.clock.now, type: "letter.joined", subject: "s", actor: "operator", data: {} } as const;
  await w.app.db.write(() => w.app.db.events.appendAll(Array.from({ length: 150 }, () => note)));
  const first = reviewActivity(w.app, anna, ALL);
  const second = reviewActivity(w.app, anna, { ...ALL, before: first.older });
  expect([first.lines.length, second.lines.length, second.older]).toEqual([100, 51, null]);
  expect((first.lines.at(-1)?.seq ?? 0) - 1).toBe(second.lines[0]?.seq);
});

const READS: [what: string, use: (db: Db) => unknown, plan: RegExp][] = [
  ["everything", (db) => page(db, {}), /^SEARCH events USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)$/],
  ["one person", (db) => page(db, { actor: "moderator:1" }), /events_of_person \(actor=\? AND seq>\? AND seq<\?\)$/],
  ["one kind", (db) => page(db, { type: "signature.approved" }), /events_of_type \(type=\? AND seq>\? AND seq<\?\)$/],
  ["signings", (db) => page(db, { type: "signature.signed" }), /^SEARCH events USING INTEGER PRIMARY KEY/],
];
const page = (db: Db, filter: object) =>
  db.activity.page({ actor: null, type: null, from: 5, before: 9, ...filter }, 100);

test.each(READS)("the activity of %s is found by an index, with nothing left to sort", async (_, use, plan) => {
  const plans = await plansOf(world(), use);
  expect(plans).toEqual([expect.stringMatching(plan)]);
  expect(plans[0]).not.toContain("TEMP B-TREE");
});
