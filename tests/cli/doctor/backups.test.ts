import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type BackupState, openState } from "../../../db/backups/state.server";
import { operator } from "../cli";
import { examined } from "./patient";

const HOUR = 3_600_000;

/** A data folder whose server wrote this down of its backups, and has these. */
function instance(state: (now: number) => Partial<BackupState>, files = ["a.db"], env: Record<string, string> = {}) {
  const me = operator({
    ...{ BASE_URL: "http://127.0.0.1:9", SECRET_KEY: Buffer.alloc(32, 1).toString("base64"), ...env },
    ...{ SMTP_URL: "smtp://127.0.0.1:9", CONTROLLER: "An alliance", CONTACT: "privacy@alliance.example" },
  });
  onTestFinished(() => me.leave());
  const { dataDir } = me.settings();
  mkdirSync(join(dataDir, "backups"), { recursive: true });
  for (const file of files) writeFileSync(join(dataDir, "backups", file), "");
  // The command has the computer's own clock.
  openState(join(dataDir, "backups.json")).note(state(Math.floor(performance.timeOrigin + performance.now())));
  return me;
}
const made = (at: number) => ({ at, file: "a.db", bytes: 1, took: 1, encrypted: false });

test.each([
  [0.5, "ok"],
  [4, "warning"],
  [27, "wrong"],
])("a newest backup that is %s hours old is %s", async (hours, state) => {
  const me = instance((now) => ({ made: made(now - hours * HOUR) }));
  expect((await examined(me)).state("Backups")).toBe(state);
});

test("without one it is a warning; one that is gone, or a try that failed, is wrong and says why", async () => {
  expect((await examined(instance(() => ({})))).state("Backups")).toBe("warning");
  const gone = instance((now) => ({ made: made(now) }), []);
  expect((await examined(gone)).line("Backups")).toMatchObject({ state: "wrong", says: "The newest, a.db, is gone." });
  const full = { why: "full" as const, problem: "the disk is full" };
  const failed = instance((now) => ({ made: made(now - HOUR), failed: { at: now, ...full } }));
  expect((await examined(failed)).line("Backups")).toMatchObject({
    state: "wrong",
    says: "The last try made none: the disk is full.",
  });
});

test.each([
  [{}, null, "skipped"],
  [{ BACKUP_COMMAND: "true" }, null, "skipped"],
  [{ BACKUP_COMMAND: "true" }, { ok: true, code: 0 }, "ok"],
  [{ BACKUP_COMMAND: "false" }, { ok: false, code: 1 }, "wrong"],
])("taken off the machine: with %j, whose last run was %j, it is %s", async (env, run, state) => {
  const me = instance((now) => ({ made: made(now), hook: run && { at: now, ...run } }), ["a.db"], env);
  expect((await examined(me)).state("Off this machine")).toBe(state);
});

test.each([
  ["sound", null, "ok"],
  ["sealed", null, "skipped"],
  ["failed", "it is damaged", "wrong"],
] as const)("a restore drill that was %s is told", async (outcome, problem, state) => {
  const me = instance((now) => ({ made: made(now), drill: { at: now, file: "a.db", took: 1, outcome, problem } }));
  const line = (await examined(me)).line("Restore drill");
  expect(line?.state).toBe(state);
  if (problem !== null) expect(line?.says).toContain(problem);
});
