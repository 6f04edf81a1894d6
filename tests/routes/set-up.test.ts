import { expect, test } from "vitest";
import { firstSteps } from "~/first-steps.server";
import { makeSetUpLink } from "~/usecases/make-first-owner.server";
import { addModerator } from "~/usecases/manage-moderators.server";
import { MINUTE, world } from "../support/world";
import { visit } from "./visit";

/** A live server that nobody moderates yet, and the path of its link. */
function fresh() {
  const w = world();
  return { w, ask: visit(w), link: new URL(makeSetUpLink(w.app) ?? "").pathname };
}
const NINA = { email: "nina@alliance.example" };
const cookieOf = ({ cookies }: { cookies: string[] }) => ({ cookies: cookies[0]?.split(";")[0] ?? "" });

test("opening the link changes nothing; sending an address makes its owner the owner, and signs them in", async () => {
  const { w, ask, link } = fresh();
  const before = w.everything();
  expect((await ask.get(link)).data.action).toBe(link);
  expect(w.everything()).toEqual(before);
  const answer = await ask.post(link, NINA);
  expect([answer.status, answer.location]).toEqual([303, "/moderation"]);
  expect(w.app.db.moderators.active()).toMatchObject([{ ...NINA, role: "owner" }]);
  expect((await ask.get("/moderation", cookieOf(answer))).status).toBe(200);
  expect(w.happened()).toEqual(["moderator.added", "moderator.signed-in"]);
});

test("it makes one owner only, however many such links there are", async () => {
  const { w, ask, link } = fresh();
  w.clock.advance(MINUTE);
  const other = new URL(makeSetUpLink(w.app) ?? "").pathname;
  const [first, second] = await Promise.all([
    ask.post(link, NINA),
    ask.post(other, { email: "eve@elsewhere.example" }),
  ]);
  expect([first.status, second.data]).toEqual([303, null]);
  expect(w.app.db.moderators.active()).toHaveLength(1);
  expect((await ask.get(other)).data.action).toBeNull();
  expect(makeSetUpLink(w.app)).toBeUndefined();
});

test("it ends with the first moderator whom a command lets in", async () => {
  const { w, ask, link } = fresh();
  await addModerator(w.app, "tom@alliance.example");
  expect((await ask.post(link, NINA)).data).toBeNull();
  expect(w.app.db.moderators.active()).toHaveLength(1);
});

test("after thirty minutes, with another time in it, or with another key it is nothing", async () => {
  const { w, ask, link } = fresh();
  const later = link.replace(/\d+\./, (until) => `${Number.parseInt(until, 10) + MINUTE}.`);
  for (const forged of [later, `${link}x`, "/moderation/set-up/9999999999999.", "/moderation/set-up/x"])
    expect((await ask.post(forged, NINA)).data, forged).toBeNull();
  w.clock.advance(30 * MINUTE);
  expect((await ask.get(link)).data.action).toBeNull();
  expect((await ask.post(link, NINA)).data).toBeNull();
  expect(w.rows("moderators")).toBe(0);
});

test("what is no address is shown again, and the link still works", async () => {
  const { w, ask, link } = fresh();
  const answer = await ask.post(link, { email: "nina@" });
  expect([answer.status, answer.data.form.errors.email]).toEqual([422, "email.invalid"]);
  expect((await ask.post(link, NINA)).status).toBe(303);
  expect(w.rows("moderators")).toBe(1);
});

test("a start prints the link on a terminal only, elsewhere the commands, and neither once there is an owner", async () => {
  const { w } = fresh();
  expect(firstSteps(w.app, true)).toMatch(/https:\/\/letters\.example\/moderation\/set-up\/\d+\.[\w-]+\n/);
  for (const onTerminal of [true, false]) expect(firstSteps(w.app, onTerminal)).toContain("undersigned moderator add");
  expect(firstSteps(w.app, false)).not.toContain("set-up");
  await w.moderator("owner");
  expect([firstSteps(w.app, true), firstSteps(w.app, false)]).toEqual(["", ""]);
});
