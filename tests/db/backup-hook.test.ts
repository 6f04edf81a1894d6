import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { runHook } from "../../db/backups/hook.server";

function folder() {
  const made = mkdtempSync(join(tmpdir(), "undersigned-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

const environment = { PATH: process.env.PATH };

test("what the operator's command has started ends with it when it must end", async () => {
  const dir = folder();
  const stop = new AbortController();
  const command = `(touch "${dir}/begun"; sleep 1; touch "${dir}/survived") & wait`;
  const running = runHook({ command, environment }, "x.db", stop.signal);
  await vi.waitFor(() => expect(existsSync(join(dir, "begun"))).toBe(true), 4_000);
  stop.abort();
  expect(await running).toEqual({ ok: false, code: null });
  await new Promise((later) => setTimeout(later, 1_500));
  expect(existsSync(join(dir, "survived"))).toBe(false);
}, 20_000);

test("a command that the shell does not know fails like any other", async () => {
  const { signal } = new AbortController();
  expect(await runHook({ command: "no-such-program", environment }, "x.db", signal)).toEqual({ ok: false, code: 127 });
});
