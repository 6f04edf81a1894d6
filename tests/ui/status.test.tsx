import { expect, test } from "vitest";
import { type Check, readinessOf } from "~/domain/readiness";
import { StatusPage, type StatusPageProps } from "~/ui/desk/status-page";
import { pageWith, textOf } from "./render";

const NOON = Date.UTC(2026, 5, 1, 12);
const MINUTE = 60_000;
const timer = {
  beganAt: NOON - MINUTE,
  endedAt: NOON - MINUTE,
  outcome: "done",
  running: false,
  nextAt: NOON + MINUTE,
} as const;
const WELL = readinessOf({
  ...{ writes: "yes", hasOurSchema: true, freeBytes: 1e10, mailWaits: null, backupAge: MINUTE, demonstration: false },
}).checks;

function status(props: Partial<StatusPageProps> = {}): string {
  return textOf(
    pageWith(
      <StatusPage
        {...{ version: "0.1.0", checks: WELL, timers: [{ name: "purge", ...timer }] }}
        mails={{ waiting: 0, tried: 0, failed: 0, oldestAt: null }}
        sizes={{ database: 2_400_000, log: 12_300, free: 31_000_000_000 }}
        backedUpAt={null}
        now={NOON}
        {...props}
      />,
    ),
  );
}

test("where all is well it says so, and what there is none of yet", () => {
  const text = status();
  for (const words of ["All is well.", "none", "not yet", "2.4 MB", "13 kB", "31.0 GB", "0.1.0"])
    expect(text).toContain(words);
  expect(text).not.toContain("Somebody should look");
});

test("mail that waits and the last backup are said as people say it", () => {
  const text = status({
    mails: { waiting: 1_200, tried: 0, failed: 0, oldestAt: NOON - 3 * MINUTE },
    backedUpAt: NOON - 20 * MINUTE,
  });
  for (const words of ["1,200", ", the oldest for 3 minutes", "20 minutes ago"]) expect(text).toContain(words);
});

test.each<[Partial<typeof timer> | object, words: string]>([
  [{}, "well"],
  [{ beganAt: NOON - 3 * MINUTE }, "well, after 2 minutes"],
  [{ outcome: "failed" }, "failed; the log says why"],
  [{ running: true, endedAt: null, outcome: null }, "at it now"],
  [{ endedAt: null, outcome: null }, "cut off by a stop"],
  [{ beganAt: null, endedAt: null, outcome: null }, "not yet–"],
])("a timer that stands as %o: %s", (how, words) => {
  expect(status({ timers: [{ name: "reminders", ...timer, ...how }] }).replaceAll(/\s*–\s*/g, "–")).toContain(words);
});

test("a turn that is more than a day away says its date", () => {
  const nextIn = (milliseconds: number) =>
    status({ timers: [{ name: "purge", ...timer, nextAt: NOON + milliseconds }] });
  expect(nextIn(20 * 60 * MINUTE)).not.toContain("2 June 2026");
  expect(nextIn(24 * 60 * MINUTE)).toContain("2 June 2026, 12:00 UTC");
});

test.each<[Check, words: string]>([
  ["database", "Nothing can be written."],
  ["schema", "The database is not the one"],
  ["disk", "The disk is full."],
  ["room", "getting full"],
  ["mail", "Mails wait longer"],
  ["backup", "no backup"],
])("what is amiss with %s is said in words", (check, words) => {
  const text = status({ checks: { ...WELL, [check]: { ok: false, needed: false } } });
  expect(text).toContain("Somebody should look");
  expect(text).toContain(words);
});
