import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { codeOf } from "../e2e/support/mails";
import { signs, somebody } from "../e2e/support/people";
import { startSite } from "../e2e/support/site";
import { problemsOf, withDatabase } from "./support/database";
import { figure, LONG } from "./support/drill";
import { halfSigning, idleSockets } from "./support/sockets";

test("asked to stop with idle connections, requests and a mail in hand, it sees all of them out, and loses nothing", async () => {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const asked = vi.fn();
  const site = await startSite({
    mail: {
      server: {
        onMailFrom(_address, _session, done) {
          asked();
          void held.then(() => done());
        },
      },
    },
  });
  const idle = await idleSockets(site.server.port, 50);
  const first = somebody();
  await signs(site, first);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled(), 30_000);
  const forms = Array.from({ length: 20 }, () => somebody());
  const signings = forms.map((form) => halfSigning(site.url, form));
  await Promise.all(signings.map(({ begun }) => begun));
  // Nothing tells from outside when the server has seen the last of them.
  await sleep(500);

  const start = performance.now();
  site.server.signal("SIGTERM");
  await vi.waitFor(() => expect(site.server.output()).toContain("stopping"), 5_000);
  goOn();
  const statuses = await Promise.all(signings.map(({ finish }) => finish()));
  expect(await site.server.ended).toBe(0);
  // It waits four seconds for the requests in hand: on a busy machine some may not make it, and are told nothing.
  const acknowledged = [first, ...forms.filter((_, n) => statuses[n] === 303)];
  if (LONG) {
    const drill = "SIGTERM, 50 idle connections, 20 requests, a mail";
    figure({ drill, what: "to its end, with exit code 0", value: performance.now() - start, unit: "ms", most: 10_000 });
    figure({ drill, what: "requests in hand that were answered", value: acknowledged.length - 1, unit: "of 20" });
  }
  expect(existsSync(join(site.dataDir, "undersigned.db-wal"))).toBe(false);
  const stored = withDatabase(site.dataDir, (sqlite) =>
    sqlite.prepare("select organisation from signatures").pluck().all(),
  );
  expect(stored).toEqual(expect.arrayContaining(acknowledged.map(({ organisation }) => organisation)));
  expect(withDatabase(site.dataDir, problemsOf)).toEqual([]);
  // The mail in hand was seen out: it came, and does not come again.
  expect(site.rows("select status, attempts from outbox order by id limit 1")).toEqual([
    { status: "sent", attempts: 1 },
  ]);
  for (const socket of idle) socket.destroy();

  const again = await site.start();
  for (const { email } of acknowledged) expect(codeOf(await site.mailTo(email))).toMatch(/^\d{6}$/);
  await again.stop();
  await site.smtp.close();
});
