import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { codeOf } from "../e2e/support/mails";
import { confirmed, signed } from "../e2e/support/people";
import { type Site, startSite } from "../e2e/support/site";
import { CLI } from "../support/server";
import { problemsOf, withDatabase } from "./support/database";
import { figure, LONG, times } from "./support/drill";

const KILLS = times(6, 60);
const printed = z.object({ file: z.string() });

test("killed at random moments of a restore, what starts next is the one or the other, whole, and what was withdrawn stays so", async () => {
  const site = await startSite();
  const first = await confirmed(site);
  await signed(site);
  const { file } = printed.parse(await site.cli("backup"));
  const restored = names(site);
  await signed(site);
  await first.who.post(`${first.link}/withdraw/code`);
  const code = codeOf(await site.mailTo(first.form.email, /withdraw/i));
  expect((await first.who.post(`${first.link}/withdraw`, { code })).status).toBe(200);
  const before = names(site);
  await site.server.stop({ keep: true });

  const pristine = `${site.dataDir}-pristine`;
  cpSync(site.dataDir, pristine, { recursive: true });
  const again = () => {
    rmSync(site.dataDir, { recursive: true });
    cpSync(pristine, site.dataDir, { recursive: true });
  };
  const begun = performance.now();
  expect(await restore(site, file)).toBe(0);
  const took = performance.now() - begun;
  expect(names(site)).toEqual(restored);

  let replaced = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    again();
    // Its first half is Node's own start.
    await restore(site, file, took * (0.5 + Math.random() / 2));
    const server = await site.start();
    const found = names(site);
    expect([before, restored]).toContainEqual(found);
    if (found.length === restored.length) replaced += 1;
    expect(withDatabase(site.dataDir, problemsOf)).toEqual([]);
    expect(site.rows(`select status from signatures where id = '${first.id}'`)).toEqual([{ status: "withdrawn" }]);
    expect((await site.cli("verify-log")).outcome).toBe("sound");
    expect(existsSync(join(site.dataDir, "restoring"))).toBe(false);
    expect(await server.stop({ keep: true })).toBe(0);
    expect(readdirSync(site.dataDir).filter((name) => name.endsWith("-wal"))).toEqual([]);
  }
  if (LONG) {
    const drill = "kill -9 in the middle of a restore";
    figure({ drill, what: "kills", value: KILLS, unit: "" });
    figure({ drill, what: "had come so far as to replace", value: replaced, unit: "" });
  }
  rmSync(pristine, { recursive: true });
  rmSync(site.dataDir, { recursive: true });
  await site.smtp.close();
});

const names = (site: Site) => site.rows("select organisation from signatures order by organisation");

/** Its exit code; null where it was killed after so many milliseconds. */
async function restore({ settings, dataDir }: Site, file: string, killAfter?: number) {
  const env = Object.entries(settings).map((pair) => pair.join("="));
  const child = spawn("env", ["-i", ...env, process.execPath, CLI, "restore", file, "--yes"], {
    cwd: dataDir,
    stdio: "ignore",
  });
  const ended = once(child, "close");
  if (killAfter !== undefined) {
    await sleep(killAfter);
    child.kill("SIGKILL");
  }
  await ended;
  return child.exitCode;
}
