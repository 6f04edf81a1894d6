import { expect, test } from "vitest";
import { TIMER_NAMES } from "~/domain/timer";
import { reviewStatus } from "~/usecases/review-status.server";
import { type Job, type Jobs, takeTurns } from "~/usecases/take-turns.server";
import { version } from "../../package.json";
import { world } from "../support/world";

const HOUR = 3_600_000;

test("the desk sees what the program does by itself, what waits, and how much room there is", async () => {
  const w = world();
  const moderator = await w.moderator("reader");
  await w.letter();
  await w.sign();
  const begun = w.clock.now;
  w.clock.advance(HOUR);
  const job: Job = { turns: "0 * * * *", run: () => {} };
  takeTurns(w.app, Object.fromEntries(TIMER_NAMES.map((name) => [name, job])) as Jobs);

  const seen = reviewStatus(w.app, moderator);
  expect(seen).toMatchObject({ version, mails: { waiting: 1, failed: 0, oldestAt: begun }, backedUpAt: null });
  expect(seen.timers.map(({ name }) => name)).toEqual([...TIMER_NAMES]);
  expect(seen.timers[0]).toEqual({
    ...{ name: "backup", beganAt: null, endedAt: null, outcome: null, running: false, nextAt: w.clock.now + HOUR },
  });
  expect(seen.checks.mail).toEqual({ ok: false, needed: false });
  expect(seen.sizes.free).toBeGreaterThan(0);
});

test("a new site is well without a backup for as long as the first one may take", async () => {
  const w = world();
  const moderator = await w.moderator("reader");
  const isWell = () => reviewStatus(w.app, moderator).checks.backup.ok;
  expect(isWell()).toBe(true);
  await w.app.db.write(() => w.app.db.turns.know("backup", w.clock.now));
  w.clock.advance(25 * HOUR);
  expect(isWell()).toBe(true);
  w.clock.advance(HOUR);
  expect(isWell()).toBe(false);
});
