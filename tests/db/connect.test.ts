import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSqlite } from "../../db/connect.server";

function file() {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "undersigned.db");
}

test.each([
  ["journal_mode", "wal"],
  ["synchronous", 2],
  ["foreign_keys", 1],
  ["secure_delete", 1],
  ["temp_store", 2],
  ["busy_timeout", 50],
])("every connection has %s at %s", (pragma, value) => {
  const sqlite = openSqlite(file());
  expect(sqlite.pragma(pragma, { simple: true })).toBe(value);
  sqlite.close();
});

test("a file that cannot have them is not opened", () => {
  // In memory there is no write-ahead log.
  expect(() => openSqlite(":memory:")).toThrow("SQLite answers journal_mode = memory; wal is needed");
});
