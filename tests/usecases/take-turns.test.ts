import { expect, onTestFinished, test, vi } from "vitest";
import { RESTING, TIMER_NAMES, type TimerName } from "~/domain/timer";
import { type Job, type Jobs, takeTurns } from "~/usecases/take-turns.server";
import { world } from "../support/world";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const HOURLY = "0 * * * *";

/** Jobs of which only those that a test names ever have a turn. */
function jobs(some: Partial<Jobs>): Jobs {
  const never: Job = { turns: "0 0 30 2 *", run: () => {} };
  const all = Object.fromEntries(TIMER_NAMES.map((name) => [name, some[name] ?? never]));
  return all as Jobs;
}

/** A start of the program on a world that may have been there before. */
function started(w: ReturnType<typeof world>, some: Partial<Jobs>) {
  w.app.timers.clear();
  const turns = takeTurns(w.app, jobs(some));
  const stateOf = (name: TimerName) => w.app.timers.get(name) ?? RESTING;
  /** Moves the clock, looks whose turn it is, and lets them end. */
  const after = async (milliseconds: number) => {
    w.clock.advance(milliseconds);
    await turns.look();
  };
  return { ...turns, stateOf, after };
}

/** A job that goes on until it is let go. */
function slow() {
  const doors: (() => void)[] = [];
  const run = vi.fn(() => new Promise<void>((open) => doors.push(open)));
  return { run, letGo: () => doors.shift()?.() };
}

test("a job has its turns by its pattern, and says when it ran, how it ended, and when it runs next", async () => {
  const w = world();
  const run = vi.fn();
  const begun = w.clock.now;
  const { after, stateOf } = started(w, { purge: { turns: HOURLY, kept: true, run } });
  expect(stateOf("purge")).toEqual({ ...RESTING, nextAt: begun + HOUR });
  await after(HOUR - 1);
  expect(run).not.toHaveBeenCalled();
  await after(1);
  await after(SECOND);
  expect(run).toHaveBeenCalledTimes(1);
  const at = begun + HOUR;
  expect(stateOf("purge")).toEqual({
    ...{ beganAt: at, endedAt: at, outcome: "done", succeededAt: at, running: false, nextAt: at + HOUR },
  });
  expect(w.sqlite.prepare("select name, began_at, ended_at, outcome from timers").all()).toEqual([
    { name: "purge", began_at: at, ended_at: at, outcome: "done" },
  ]);
});

test("a job that is still at it lets its turn pass, and has the next one", async () => {
  const w = world();
  const { run, letGo } = slow();
  const { look, stateOf } = started(w, { purge: { turns: HOURLY, run } });
  w.clock.advance(HOUR);
  const first = look();
  w.clock.advance(HOUR);
  const passed = look();
  expect([run.mock.calls.length, stateOf("purge").running]).toEqual([1, true]);
  letGo();
  await Promise.all([first, passed]);
  expect(stateOf("purge")).toMatchObject({ outcome: "done", running: false });
  w.clock.advance(HOUR);
  const second = look();
  expect(run).toHaveBeenCalledTimes(2);
  letGo();
  await second;
});

test("what fails is logged with its name and no words of anybody, and runs again at its next turn", async () => {
  const w = world();
  const run = vi.fn(() => {
    throw new Error("canary");
  });
  const { after, stateOf } = started(w, { digests: { turns: HOURLY, kept: true, run } });
  await after(HOUR);
  await after(HOUR);
  expect(run).toHaveBeenCalledTimes(2);
  expect(stateOf("digests")).toMatchObject({ outcome: "failed", succeededAt: null });
  const errors = w.logged.splice(0).filter((line) => JSON.parse(line).level >= 50);
  expect(errors.map((line) => JSON.parse(line).timer)).toEqual(["digests", "digests"]);
  expect(errors.join()).not.toContain("canary");
});

test("what came to nothing and said so itself counts as failed, and is not logged twice", async () => {
  const w = world();
  const { after, stateOf } = started(w, { backup: { turns: HOURLY, kept: true, run: async () => false } });
  await after(HOUR);
  expect(stateOf("backup")).toMatchObject({ outcome: "failed", succeededAt: null });
  expect(w.logged.splice(0)).toEqual([]);
});

test("whoever missed a turn while nobody was there makes up for it once, one after the other; the others wait for theirs", async () => {
  const w = world();
  const order: string[] = [];
  let busy = 0;
  const job = (name: string, turns: string, kept = true): Job => ({
    turns,
    kept,
    async run() {
      expect(++busy).toBe(1);
      order.push(name);
      await new Promise((later) => setTimeout(later, 5));
      busy--;
    },
  });
  const these = {
    purge: job("purge", HOURLY),
    digests: job("digests", "0 3 * * *"),
    reminders: job("reminders", "*/5 * * * *"),
    head: job("head", "* * * * *", false),
  };
  await started(w, these).makeUp();
  expect(order, "nothing was missed before the first start").toEqual([]);
  w.clock.advance(2 * HOUR);
  await started(w, these).makeUp();
  expect(order).toEqual(["purge", "reminders"]);
  await started(w, these).makeUp();
  expect(order, "made up for").toEqual(["purge", "reminders"]);
  w.clock.advance(20 * HOUR);
  await started(w, these).makeUp();
  expect(order.slice(2)).toEqual(["purge", "digests", "reminders"]);
});

test("a turn that a stop cut off is seen as such, and made up for after the start", async () => {
  const w = world();
  const { run, letGo } = slow();
  const first = started(w, { purge: { turns: HOURLY, kept: true, run } });
  w.clock.advance(HOUR);
  const cutOff = first.look();
  await vi.waitFor(() => expect(run).toHaveBeenCalled(), 4_000);
  const again = vi.fn();
  const second = started(w, { purge: { turns: HOURLY, kept: true, run: again } });
  expect(second.stateOf("purge")).toMatchObject({ beganAt: w.clock.now, endedAt: null, outcome: null, running: false });
  await second.makeUp();
  expect(again).toHaveBeenCalledTimes(1);
  letGo();
  await cutOff;
});

test("a stop waits for what runs, and begins nothing more", async () => {
  const w = world();
  const { run, letGo } = slow();
  const other = vi.fn();
  const these = { purge: { turns: HOURLY, kept: true, run }, digests: { turns: HOURLY, kept: true, run: other } };
  await started(w, these).makeUp();
  w.clock.advance(HOUR);
  const { makeUp, stop } = started(w, these);
  const makingUp = makeUp();
  await vi.waitFor(() => expect(run).toHaveBeenCalled(), 4_000);
  let stopped = false;
  const stopping = stop().then(() => {
    stopped = true;
  });
  expect(stopped).toBe(false);
  letGo();
  await Promise.all([stopping, makingUp]);
  expect(other).not.toHaveBeenCalled();
});

test.each([
  ["back by an hour", -HOUR],
  ["forward by a day", 24 * HOUR],
])("a system's clock that is set %s moves no turn", async (_, by) => {
  const w = world();
  vi.useFakeTimers({ toFake: ["Date"], now: w.clock.now });
  onTestFinished(() => void vi.useRealTimers());
  const run = vi.fn();
  const { look } = started(w, { queue: { turns: "* * * * *", run } });
  vi.setSystemTime(w.clock.now + by);
  for (let minute = 1; minute <= 3; minute++) {
    w.clock.advance(MINUTE);
    await look();
    expect(run).toHaveBeenCalledTimes(minute);
  }
});

test("after hours asleep a job has one turn, not all that passed", async () => {
  const w = world();
  const run = vi.fn();
  const { after } = started(w, { queue: { turns: "* * * * *", run } });
  await after(5 * HOUR);
  await after(SECOND);
  expect(run).toHaveBeenCalledTimes(1);
});

test("a start whose clock is behind the last turn waits for the next one, not for the clock to come round", async () => {
  const w = world();
  const run = vi.fn();
  const these = { purge: { turns: HOURLY, kept: true, run } };
  await started(w, these).after(24 * HOUR);
  w.clock.advance(-12 * HOUR);
  const { makeUp, after, stateOf } = started(w, these);
  await makeUp();
  expect([run.mock.calls.length, stateOf("purge").nextAt]).toEqual([1, w.clock.now + HOUR]);
  await after(HOUR);
  expect(run).toHaveBeenCalledTimes(2);
  expect(stateOf("purge").outcome).toBe("done");
});
