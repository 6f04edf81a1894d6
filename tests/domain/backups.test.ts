import fc from "fast-check";
import { expect, test } from "vitest";
import { backupName, MOST_BACKUPS, newestBackup, outdatedBackups, outdatedBefore } from "~/domain/backups";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2027, 2, 9, 12);
const name = (at: number) => backupName("hourly", at);

/** What is left after each of these times made a backup and removed what was outdated; the clock says what is given. */
function after(times: readonly number[]): string[] {
  let names: string[] = [];
  for (const at of times) {
    names = [...new Set([...names, name(at)])];
    const gone = outdatedBackups(names, at);
    names = names.filter((one) => !gone.includes(one));
  }
  return names;
}

test("a name says of what kind a backup is and when it was made, and sorts by time", () => {
  expect(name(NOW)).toBe("hourly-20270309T120000Z.db");
  expect(backupName("before", NOW + 999, "0001-ground")).toBe("before-20270309T120000Z-0001-ground.db");
  const names = [NOW, NOW - DAY, NOW + 40 * DAY, NOW - 400 * DAY].map(name);
  expect(names.sort()).toEqual([NOW - 400 * DAY, NOW - DAY, NOW, NOW + 40 * DAY].map(name));
});

test("after a year there are the last 24 hours, 14 days and 8 weeks", () => {
  const kept = after(Array.from({ length: 365 * 24 }, (_, hour) => NOW + hour * HOUR));
  const end = NOW + (365 * 24 - 1) * HOUR;
  for (let hours = 0; hours < 24; hours += 1) expect(kept).toContain(name(end - hours * HOUR));
  const days = new Set(kept.map((one) => one.slice(0, "hourly-20270309".length)));
  for (let back = 0; back < 14; back += 1) expect(days).toContain(name(end - back * DAY).slice(0, 15));
  const oldest = kept.sort()[0] ?? "";
  expect(oldest < name(end - 41 * DAY) && oldest > name(end - 50 * DAY)).toBe(true);
  expect(kept.length).toBeLessThanOrEqual(MOST_BACKUPS);
});

test("a stop of months removes nothing by itself", () => {
  const before = Array.from({ length: 10 }, (_, hour) => NOW + hour * HOUR);
  expect(after([...before, NOW + 200 * DAY])).toHaveLength(11);
});

test("whatever there is, the newest one stays, and never more than 46 of them do", () => {
  const times = fc.array(fc.integer({ min: NOW - 100 * DAY, max: NOW }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(times, (made) => {
      const names = [...new Set(made.map(name))];
      const gone = outdatedBackups(names, NOW);
      expect(gone).not.toContain(name(Math.max(...made)));
      expect(names.length - gone.length).toBeLessThanOrEqual(46);
      // Asked again, nothing more goes: a turn that comes twice does no harm.
      expect(
        outdatedBackups(
          names.filter((one) => !gone.includes(one)),
          NOW,
        ),
      ).toEqual([]);
    }),
  );
});

test("whatever the clock does, the backup that was just made stays, and there is a bound", () => {
  const jump = fc.oneof(fc.constant(HOUR), fc.integer({ min: -400 * DAY, max: 400 * DAY }));
  fc.assert(
    fc.property(fc.array(jump, { minLength: 1, maxLength: 120 }), (jumps) => {
      let at = NOW;
      const times = jumps.map((by) => (at += by));
      const kept = after(times);
      expect(kept).toContain(name(at));
      expect(newestBackup(kept, at)).toBe(name(at));
      expect(kept.length).toBeLessThanOrEqual(46);
    }),
  );
});

test("backups from a clock that was ahead do not drive out those of the right time", () => {
  const wrong = Array.from({ length: 100 }, (_, hour) => NOW + 3_000 * DAY + hour * HOUR);
  const right = Array.from({ length: 24 }, (_, hour) => NOW + hour * HOUR);
  const kept = after([...wrong, ...right]);
  expect(right.filter((at) => !kept.includes(name(at)))).toEqual([]);
});

test("an encrypted backup counts like one in clear, and no other file is touched", () => {
  const ours = Array.from({ length: 60 }, (_, hour) => `${name(NOW - hour * HOUR)}${hour % 2 ? ".age" : ""}`);
  const others = ["undersigned-20250101T000000Z.db", "before-20250101T000000Z-x.db", "hourly-2025.db", "notes.txt"];
  const gone = outdatedBackups([...ours, ...others], NOW);
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.filter((one) => !ours.includes(one))).toEqual([]);
});

test("of the copies from before a migration the last three stay", () => {
  const names = [1, 5, 3, 2, 4].map((day) => backupName("before", NOW + day * DAY, "0001-ground"));
  expect(outdatedBefore([...names, "before-0001-ground.db", name(NOW)])).toEqual(
    [1, 2].map((day) => backupName("before", NOW + day * DAY, "0001-ground")),
  );
  expect(outdatedBefore(names.slice(0, 3))).toEqual([]);
});
