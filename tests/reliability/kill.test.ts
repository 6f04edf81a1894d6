import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { moderatorOf } from "../e2e/support/people";
import { startSite } from "../e2e/support/site";
import { copiesOf } from "./support/copies";
import { freeMailsInHand, problemsOf, withDatabase } from "./support/database";
import { figure, LONG, times } from "./support/drill";
import { openLedger } from "./support/ledger";

const KILLS = times(20, 200);
/** A second. */
const RATES = { signings: 20, confirmations: 10, approvals: 2 };
/** Milliseconds of work between a start and a kill: none at all is a moment too. */
const LONGEST = times(600, 1_500);
const drill = "kill -9 at random moments";

test("killed again and again at random moments, it loses nothing that it acknowledged, and sends every mail", {
  timeout: 3_600_000,
}, async () => {
  const site = await startSite();
  const ledger = openLedger(site, await moderatorOf(site));
  const inHand: string[] = [];
  const ready: number[] = [];
  let server = site.server;
  for (let kill = 0; kill < KILLS; kill++) {
    const stop = ledger.goOn(RATES);
    await sleep(Math.random() * LONGEST);
    const diedAt = Date.now();
    server.signal("SIGKILL");
    expect(await server.ended).toBeNull();
    await stop();
    const start = performance.now();
    server = await site.start();
    ready.push(performance.now() - start);
    expect(ledger.differences()).toEqual([]);
    // The server's own recovery came first: nobody else has opened the file since the kill.
    inHand.push(...freeMailsInHand(site.dataDir, diedAt));
    expect(withDatabase(site.dataDir, problemsOf)).toEqual([]);
  }
  await site.settled();

  const { missing, strange, repeated } = copiesOf(site);
  expect({ missing, strange }).toEqual({ missing: [], strange: [] });
  const deaths = (id: string) => inHand.filter((other) => other === id).length;
  expect([...repeated].filter(([id, copies]) => copies > 1 + deaths(id))).toEqual([]);
  expect((await site.cli("verify-log")).outcome).toBe("sound");
  expect(await site.cli("recount")).toMatchObject([{ changed: false, mended: 0 }]);
  if (LONG) {
    figure({ drill, what: "kills", value: KILLS, unit: "" });
    figure({ drill, what: "operations acknowledged, none lost", value: ledger.acknowledged(), unit: "" });
    figure({ drill, what: "mails sent twice or more, all in hand at a kill", value: repeated.size, unit: "" });
    figure({ drill, what: "ready again, slowest", value: Math.max(...ready), unit: "ms", most: 2_000 });
  }
  await server.stop();
  await site.smtp.close();
});
