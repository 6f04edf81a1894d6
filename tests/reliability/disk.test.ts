import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { SLUG } from "../e2e/support/letters";
import { moderatorOf } from "../e2e/support/people";
import { startSite } from "../e2e/support/site";
import { visitor } from "../e2e/support/visitor";
import { problemsOf, withDatabase } from "./support/database";
import { figure, LONG, times } from "./support/drill";
import { openLedger } from "./support/ledger";
import { smallDisk, tool } from "./support/tools";

const SIGNINGS = times(25, 100);
const strace = tool("strace");

test("what is acknowledged is on the disk: each answer comes after the log was synced", async ({ skip }) => {
  skip(strace === undefined, "needs strace, which is not installed here");
  const site = await startSite();
  await site.server.stop({ keep: true });
  const trace = join(site.dataDir, "trace");
  const watching = [
    "-D",
    "-f",
    "-qq",
    "-yy",
    "-s",
    "24",
    "-e",
    "trace=pwrite64,fsync,fdatasync,write,writev",
    "-o",
    trace,
  ];
  const server = await site.start({ under: [strace ?? "", ...watching] });
  const ledger = openLedger(site, visitor(site.url));
  for (let n = 0; n < SIGNINGS; n++) await ledger.sign();
  expect(ledger.acknowledged()).toBe(SIGNINGS);
  expect(ledger.differences()).toEqual([]);
  await server.stop({ keep: true });

  const { syncs, answers, early } = readTrace(readFileSync(trace, "utf8"));
  expect({ answers, early }).toEqual({ answers: SIGNINGS, early: 0 });
  expect(syncs).toBeGreaterThanOrEqual(SIGNINGS);
  if (LONG) {
    const drill = "fsync before every acknowledgement";
    figure({ drill, what: "signings", value: answers, unit: "" });
    figure({ drill, what: "syncs of the log meanwhile, mails and start included", value: syncs, unit: "" });
    figure({ drill, what: "answers before their log was synced", value: early, unit: "", most: 0 });
  }
  await site.smtp.close();
});

/** The calls in their order: how often the log was synced, and how many answers left while something in it was not. */
function readTrace(trace: string) {
  let [syncs, answers, early, unsynced] = [0, 0, 0, false];
  for (const line of trace.split("\n")) {
    // Where several threads call, the thread stands first, and a call may be told in two halves: its thread goes on after the other.
    if (/^(\d+ +)?pwrite64\(\d+<[^>]*-wal>/.test(line)) unsynced = true;
    else if (/^(\d+ +)?f(data)?sync\(\d+<[^>]*-wal>(\) += 0| <unfinished)/.test(line))
      [syncs, unsynced] = [syncs + 1, false];
    else if (/^(\d+ +)?writev?\(\d+<TCP[^"]*"HTTP\/1\.1 303/.test(line)) {
      answers += 1;
      if (unsynced) early += 1;
    }
  }
  return { syncs, answers, early };
}

test("where the disk fails while saving, nothing more is acknowledged, it ends, and starts again with all it promised", async ({
  skip,
}) => {
  skip(strace === undefined, "needs strace, which is not installed here");
  const site = await startSite();
  await site.server.stop({ keep: true });
  const failing = ["-D", "-qq", "-e", "trace=fsync", "-e", "inject=fsync:error=EIO:when=60+", "-o", "/dev/null"];
  const server = await site.start({ under: [strace ?? "", ...failing] });
  const ledger = openLedger(site, visitor(site.url));
  let code: number | null | undefined;
  void server.ended.then((ended) => (code = ended));
  while (code === undefined) await ledger.sign();
  expect(code).toBe(1);
  expect(server.output()).toContain("the disk failed while saving");
  expect(ledger.acknowledged()).toBeGreaterThan(0);

  const again = await site.start();
  expect(ledger.differences()).toEqual([]);
  expect(withDatabase(site.dataDir, problemsOf)).toEqual([]);
  expect((await site.cli("verify-log")).outcome).toBe("sound");
  if (LONG) {
    const drill = "I/O error on fsync";
    figure({
      drill,
      what: "signings acknowledged before it, all there afterwards",
      value: ledger.acknowledged(),
      unit: "",
    });
  }
  await again.stop();
  await site.smtp.close();
});

test("on a full disk it says in words that nothing was signed, goes on showing letter and list, and recovers by itself", async ({
  skip,
}) => {
  const disk = smallDisk("8m");
  skip(!disk, "only root can mount the small disk that it fills");
  const dataDir = join(disk?.folder ?? "", "data");
  mkdirSync(dataDir);
  const site = await startSite({ dataDir });
  const ledger = openLedger(site, await moderatorOf(site));
  await ledger.sign();
  const ballast = join(disk?.folder ?? "", "ballast");
  fill(ballast);

  const before = ledger.signed().length;
  const refused = await refusal(site.url, ledger.sign);
  expect(refused).toMatchObject({ status: 503, text: expect.stringContaining("Nothing was signed or changed.") });
  for (const path of ["", "/signatories", "/signatories?q=light", "/signatories.json", "/sign"])
    expect((await visitor(site.url).get(`/letters/${SLUG}${path}`)).status, path).toBe(200);

  rmSync(ballast);
  const freed = performance.now();
  await vi.waitFor(async () => expect(await ledger.sign()).toBe(true), { timeout: 30_000, interval: 100 });
  const recovered = performance.now() - freed;
  for (const { email } of ledger.signed()) await site.mailTo(email, /^Confirm/);
  expect(ledger.differences()).toEqual([]);
  expect(withDatabase(dataDir, problemsOf)).toEqual([]);
  expect((await site.cli("verify-log")).outcome).toBe("sound");
  if (LONG) {
    const drill = "disk full, 8 MB";
    figure({ drill, what: "signings that still fitted", value: ledger.signed().length - before, unit: "" });
    figure({ drill, what: "signing again after space was freed", value: recovered, unit: "ms", most: 10_000 });
    const all = performance.now() - freed;
    figure({ drill, what: "every mail out after space was freed", value: all, unit: "ms", most: 10_000 });
  }
  await site.stop();
});

function fill(file: string) {
  const block = Buffer.alloc(4_096);
  try {
    for (;;) writeFileSync(file, block, { flag: "a" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}

/** Signs until one is refused, then looks what the next is told. */
async function refusal(url: string, sign: () => Promise<boolean>) {
  while (await sign());
  const answer = await visitor(url).post(`/letters/${SLUG}/sign`, FORM);
  return { status: answer.status, text: await answer.text() };
}

const FORM = {
  ...{ organisation: "One Too Many", website: "toomany.example", country: "IE", sector: "ngo", authority: "board" },
  ...{ name: "Maeve Lynch", role: "Director of Policy", email: "maeve@toomany.example", version: "1" },
};
