import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { SLUG } from "../e2e/support/letters";
import { moderatorOf, somebody } from "../e2e/support/people";
import { startSite } from "../e2e/support/site";
import { problemsOf, withDatabase } from "./support/database";
import { figure, LONG, percentile } from "./support/drill";
import { openLedger } from "./support/ledger";

const SECONDS = 60;
/** A second. */
const SIGNINGS = 50;
const READS = 300;
const PATHS = ["", "/signatories", "/signatories?sort=newest", "/signatories.json", "/sign"];
const drill = "50 signings and 300 reads a second";

type Asked = { status: number; took: number };

test("while many sign and many more read, nobody is answered with an error, and every signing is kept", async ({
  skip,
}) => {
  skip(!LONG, "a load that a machine busy with other tests cannot even make: npm run drill");
  const site = await startSite();
  const ledger = openLedger(site, await moderatorOf(site));
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const stop = ledger.goOn({ signings: 1, confirmations: 10, approvals: 2 });
  const answered = await Promise.all([
    atRate(SIGNINGS, () => ask(agent, `${site.url}/letters/${SLUG}/sign`, { ...somebody(), version: "1" })),
    atRate(READS, (n) => ask(agent, `${site.url}/letters/${SLUG}${PATHS[n % PATHS.length]}`)),
  ]);
  await stop();
  agent.destroy();
  const [signings, reads] = answered;
  expect(signings.filter(({ status }) => status !== 303)).toEqual([]);
  expect(reads.filter(({ status }) => status !== 200)).toEqual([]);
  const stored = withDatabase(site.dataDir, (sqlite) =>
    sqlite.prepare("select count(*) from signatures").pluck().get(),
  );
  expect(stored).toBe(signings.length + ledger.signed().length);
  expect(withDatabase(site.dataDir, problemsOf)).toEqual([]);
  if (LONG) {
    const took = (asked: Asked[]) =>
      percentile(
        asked.map(({ took }) => took),
        99,
      );
    figure({ drill, what: "seconds", value: SECONDS, unit: "" });
    figure({ drill, what: "signing, p99", value: took(signings), unit: "ms", most: 500 });
    figure({ drill, what: "page, p99", value: took(reads), unit: "ms", most: 100 });
    figure({ drill, what: "answers with 5xx", value: 0, unit: `of ${signings.length + reads.length}`, most: 0 });
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${site.server.pid}/status`, "utf8"))?.[1]) / 1024;
    figure({ drill, what: "the most memory it ever had", value: peak, unit: "MB", most: 400 });
  }
  await site.stop();
});

/** So many a second, whether the ones before are answered or not. */
async function atRate(perSecond: number, act: (n: number) => Promise<Asked>): Promise<Asked[]> {
  const start = performance.now();
  const acting: Promise<Asked>[] = [];
  for (let n = 0; n < perSecond * SECONDS; n++) {
    const wait = start + (n * 1_000) / perSecond - performance.now();
    if (wait > 0) await sleep(wait);
    acting.push(act(n));
  }
  return Promise.all(acting);
}

/** Reads a page, or sends a form; a connection that broke has no status. */
function ask(agent: Agent, url: string, form?: Record<string, string>): Promise<Asked> {
  const { origin } = new URL(url);
  const type = { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" };
  const start = performance.now();
  return new Promise((resolve) => {
    const answered = (status: number) => resolve({ status, took: performance.now() - start });
    request(url, { agent, method: form ? "POST" : "GET", headers: form ? type : {} }, (answer) =>
      answer.resume().on("end", () => answered(answer.statusCode ?? 0)),
    )
      .on("error", () => answered(0))
      .end(form && new URLSearchParams(form).toString());
  });
}
