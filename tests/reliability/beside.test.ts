import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { z } from "zod";
import { SLUG } from "../e2e/support/letters";
import { startSite } from "../e2e/support/site";
import { visitor } from "../e2e/support/visitor";
import { problemsOf } from "./support/database";
import { figure, LONG, percentile, times } from "./support/drill";
import { openLedger } from "./support/ledger";

const drill = "a command beside the server";
const BACKUPS = times(1, 5);
const printed = z.object({ file: z.string() });

test("while another process writes for three seconds, pages come as always, and signings wait and go through", async () => {
  const site = await startSite();
  const ledger = openLedger(site, visitor(site.url));
  const alone = await reading(site.url, sleep(1_000));
  const other = new Database(`${site.dataDir}/undersigned.db`);
  other.exec("begin immediate");
  const freed = sleep(3_000).then(() => other.exec("commit"));
  const signings = Promise.all(Array.from({ length: 20 }, () => ledger.sign()));
  const beside = await reading(site.url, freed);
  expect(await signings).toEqual(Array.from({ length: 20 }, () => true));
  expect(ledger.differences()).toEqual([]);
  other.close();
  if (LONG) {
    figure({ drill, what: "page, p99, alone", value: percentile(alone, 99), unit: "ms" });
    figure({ drill, what: "page, p99, while it writes for 3 s", value: percentile(beside, 99), unit: "ms", most: 100 });
  }
  await site.stop();
});

test("a backup beside the server is whole, and holds what was acknowledged before it; a restore is refused", async () => {
  const site = await startSite();
  const ledger = openLedger(site, visitor(site.url));
  for (let n = 0; n < 5; n++) await ledger.sign();
  const before = ledger.signed().map(({ organisation }) => organisation);
  const stop = ledger.goOn({ signings: 20, confirmations: 10, approvals: 0.01 });
  const without = LONG ? await reading(site.url, sleep(3_000)) : [];
  const took: number[] = [];
  let file = "";
  for (let n = 0; n < BACKUPS; n++) {
    const backup = site.cli("backup");
    took.push(...(await reading(site.url, backup)));
    file = printed.parse(await backup).file;
  }
  await stop();

  const copy = new Database(file, { readonly: true });
  expect(problemsOf(copy)).toEqual([]);
  const copied = copy.prepare<[], string>("select organisation from signatures").pluck().all();
  expect(copied).toEqual(expect.arrayContaining(before));
  copy.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(ledger.differences()).toEqual([]);
  await expect(site.cli("restore", file, "--yes")).rejects.toThrow(
    "Stop it, then run this again. Nothing was changed.",
  );
  if (LONG) {
    figure({ drill, what: "page, p99, under 20 signings a second", value: percentile(without, 99), unit: "ms" });
    figure({ drill, what: "page, p99, during a backup too", value: percentile(took, 99), unit: "ms", most: 100 });
  }
  await site.stop();
});

/** Reads the letter again and again until something has happened: the milliseconds that each took. */
async function reading(url: string, until: Promise<unknown>): Promise<number[]> {
  let goesOn = true;
  void until.finally(() => (goesOn = false));
  const took: number[] = [];
  const reader = visitor(url);
  while (goesOn) {
    const start = performance.now();
    const answer = await reader.get(`/letters/${SLUG}`);
    await answer.text();
    expect(answer.status).toBe(200);
    took.push(performance.now() - start);
    await sleep(5);
  }
  return took;
}
