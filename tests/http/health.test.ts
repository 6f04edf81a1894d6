import { expect, test } from "vitest";
import { LIVE, testStack } from "../support/stack";

const BEARER = { Authorization: "Bearer 0123456789abcdef" };
const ENV = { ...LIVE, METRICS_TOKEN: "0123456789abcdef" };
const HOME = { from: "127.0.0.1", headers: { Host: "127.0.0.1:3000" } };

type Asked = { from?: string; headers?: Record<string, string> };

/** Who may see details and numbers, and who only whether the site is ready. */
const DOORS: [who: string, env: Record<string, string>, asked: Asked, isLetIn: boolean][] = [
  ["this computer", LIVE, HOME, true],
  ["this computer by IPv6", LIVE, { from: "::1", headers: { Host: "[::1]:3000" } }, true],
  ["this computer as a mapped address", LIVE, { from: "::ffff:127.0.0.1", headers: { Host: "localhost:3000" } }, true],
  ["somebody elsewhere", LIVE, { headers: { Host: "127.0.0.1:3000" } }, false],
  ["somebody who knows the token", ENV, { headers: BEARER }, true],
  [
    "somebody who knows it, through a proxy",
    ENV,
    { from: "127.0.0.1", headers: { ...BEARER, "X-Forwarded-For": "192.0.2.1" } },
    true,
  ],
  ["somebody with another token", ENV, { headers: { Authorization: "Bearer 0123456789abcdeF" } }, false],
  ["somebody with the token's beginning", ENV, { headers: { Authorization: "Bearer 0123456789abcde" } }, false],
  [
    "this computer with another token",
    ENV,
    { ...HOME, headers: { ...HOME.headers, Authorization: "Bearer x" } },
    false,
  ],
  ["somebody with a token where none is set", LIVE, { headers: BEARER }, false],
  ["somebody with no token where none is set", LIVE, { headers: { Authorization: "Bearer " } }, false],
  ["a proxy on this computer", LIVE, { ...HOME, headers: { ...HOME.headers, "X-Forwarded-For": "192.0.2.1" } }, false],
  [
    "a trusted proxy",
    { ...LIVE, TRUST_PROXY: "1" },
    { ...HOME, headers: { ...HOME.headers, "X-Real-IP": "192.0.2.1" } },
    false,
  ],
  ["a proxy that says nothing but our name", LIVE, { from: "127.0.0.1", headers: { Host: "letters.example" } }, false],
];

test.each(DOORS)("%s sees what it may of how the site stands", async (_, env, asked, isLetIn) => {
  const { ask } = testStack({ env });
  const ready = await ask("/readyz", asked);
  expect([ready.status, Object.keys(await ready.json())]).toEqual([
    200,
    isLetIn ? ["ready", "checks", "mail", "disk", "backup"] : ["ready"],
  ]);
  expect((await ask("/metrics", asked)).status).toBe(isLetIn ? 200 : 404);
});

test("to who may not see it, the address of the numbers is one that does not exist", async () => {
  const { ask } = testStack();
  const [metrics, nothing] = [await ask("/metrics"), await ask("/nothing")];
  expect([metrics.status, await metrics.text()]).toEqual([nothing.status, await nothing.text()]);
  expect(Object.fromEntries(metrics.headers)).toEqual(Object.fromEntries(nothing.headers));
});

test("a database that takes no write makes it unready, not dead; a mail server that is down does neither", async () => {
  const { ask, w, mailWaits } = testStack();
  const readyz = async (asked: Asked = HOME) => {
    w.clock.now += 1_000;
    const answer = await ask("/readyz", asked);
    return { status: answer.status, ...(await answer.json()) };
  };
  await mailWaits(3_600_000);
  expect(await readyz()).toMatchObject({
    ...{ status: 200, ready: true },
    checks: { database: { ok: true, needed: true }, mail: { ok: false, needed: false } },
    mail: { waiting: 1, failed: 0, oldestSeconds: 3_601 },
    backup: { ageSeconds: null },
  });
  w.sqlite.pragma("query_only = 1");
  expect(await readyz()).toMatchObject({ status: 503, ready: false, checks: { database: { ok: false } } });
  expect(await readyz({})).toEqual({ status: 503, ready: false });
  expect((await ask("/livez")).status).toBe(200);
});

test("what cannot be found out is not ready, and the log says why", async () => {
  const { ask, w, log } = testStack();
  w.sqlite.exec("drop index outbox_waiting; drop table outbox");
  w.clock.now += 1_000;
  const answer = await ask("/readyz");
  expect([answer.status, await answer.json()]).toEqual([503, { ready: false }]);
  expect(log.map((line) => JSON.parse(line).msg)).toContain("whether the site is ready could not be found out");
});

test("however often it is asked, it looks once a second", async () => {
  const { ask, w } = testStack();
  expect((await ask("/readyz")).status).toBe(200);
  w.sqlite.pragma("query_only = 1");
  expect((await ask("/readyz")).status).toBe(200);
  w.clock.now += 1_000;
  expect((await ask("/readyz")).status).toBe(503);
});
