import { expect, test } from "vitest";
import { CHECK_NAMES, readinessOf, type Signs } from "~/domain/readiness";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WELL: Signs = {
  ...{ writes: "yes", hasOurSchema: true, freeBytes: 1e10, mailWaits: null, backupAge: HOUR, demonstration: false },
};

test.each<[string, Partial<Signs>, ready: boolean, amiss: string[]]>([
  ["all is well", {}, true, []],
  ["another process writes just now", { writes: "busy" }, true, []],
  ["nothing can be written", { writes: "no" }, false, ["database"]],
  ["the database is another program's", { hasOurSchema: false }, false, ["schema"]],
  ["the disk is full", { freeBytes: 1e6 }, false, ["disk", "room"]],
  ["the disk gets full", { freeBytes: 4e8 }, true, ["room"]],
  ["a mail waits since a minute ago", { mailWaits: MINUTE }, true, []],
  ["a mail server is down for a day", { mailWaits: 24 * HOUR }, true, ["mail"]],
  ["a new site, whose first backup is still to come", { backupAge: null }, true, []],
  ["the backup is from two days ago", { backupAge: 48 * HOUR }, true, ["backup"]],
  ["a demonstration has none", { backupAge: null, demonstration: true }, true, []],
])("where %s", (_, signs, ready, amiss) => {
  const found = readinessOf({ ...WELL, ...signs });
  expect([found.ready, CHECK_NAMES.filter((name) => !found.checks[name].ok)]).toEqual([ready, amiss]);
});
