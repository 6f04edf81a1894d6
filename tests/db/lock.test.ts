import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { LockTaken, takeLock } from "../../db/lock.server";
import { startChild } from "../support/child";

function lockFile() {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "server.lock");
}

test("one server has the folder; the next is refused until it lets go", () => {
  const file = lockFile();
  const lock = takeLock(file);
  expect(() => takeLock(file)).toThrow(LockTaken);
  lock.release();
  takeLock(file).release();
});

test("a server that is killed holds nothing any more", async () => {
  const file = lockFile();
  const server = await startChild("tests/db/programs/hold-lock.ts", file);
  await server.says("held");
  expect(() => takeLock(file)).toThrow(LockTaken);
  await server.kill();
  takeLock(file).release();
});

test("what goes wrong otherwise is not taken for another server", () => {
  expect(() => takeLock("/nowhere/server.lock")).toThrow(/directory does not exist/);
});
