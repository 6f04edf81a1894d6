import { createServer, type IncomingHttpHeaders } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { expect, onTestFinished, test } from "vitest";
import { testStack } from "../../support/stack";
import { operator } from "../cli";
import { examined } from "./patient";

const SECRET_KEY = Buffer.alloc(32, 7).toString("base64");
type Change = (headers: IncomingHttpHeaders) => Record<string, string | undefined>;

/** The server behind a proxy that changes headers so, and the operator's settings for it. */
async function site(trustProxy: number, change: Change = () => ({}), secret = SECRET_KEY) {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${Object(server.address()).port}`;
  onTestFinished(() => void server.close());
  const live = {
    ...{ BASE_URL: url, SECRET_KEY, SMTP_URL: "smtp://127.0.0.1:9", TRUST_PROXY: String(trustProxy) },
    ...{ CONTROLLER: "An alliance", CONTACT: "privacy@alliance.test" },
  };
  const { ask, clock } = testStack({ env: live, secret: Buffer.from(secret, "base64") });
  // The command has the computer's own clock.
  clock.now = Math.floor(performance.timeOrigin + performance.now());
  const listener = getRequestListener((request) => ask(new URL(request.url).pathname, { headers: request.headers }));
  server.on("request", (incoming, outgoing) => {
    for (const [name, value] of Object.entries(change(incoming.headers))) {
      delete incoming.headers[name];
      incoming.rawHeaders.splice(0, incoming.rawHeaders.length, ...without(incoming.rawHeaders, name));
      if (value === undefined) continue;
      incoming.headers[name] = value;
      incoming.rawHeaders.push(name, value);
    }
    return listener(incoming, outgoing);
  });
  const me = operator(live);
  onTestFinished(() => me.leave());
  return { me, url, ask, server };
}

const without = (raw: string[], name: string) =>
  raw.flatMap((word, at) => (at % 2 === 0 && word.toLowerCase() !== name ? [word, raw[at + 1] ?? ""] : []));

/** As nginx does with $proxy_add_x_forwarded_for. */
const adds =
  (...hops: string[]): Change =>
  (headers) => ({ "x-forwarded-for": [headers["x-forwarded-for"], ...hops].join(", "), "x-forwarded-proto": "http" });
/** As Caddy does with what strangers send. */
const replaces: Change = () => ({ "x-forwarded-for": "203.0.113.9", "x-forwarded-proto": "http" });

test("without a proxy, and with TRUST_PROXY=0, all is seen as it is", async () => {
  const { me } = await site(0);
  const { state } = await examined(me);
  for (const what of ["Address", "Host", "Protocol", "Client address"]) expect(state(what), what).toBe("ok");
});

test.each([
  ["one proxy that adds", 1, adds("203.0.113.9")],
  ["one that replaces", 1, replaces],
  ["two that add", 2, adds("203.0.113.9", "10.0.0.1")],
])("the right TRUST_PROXY behind %s is well", async (_, trust, change) => {
  const { me } = await site(trust, change);
  expect((await examined(me)).line("Client address")).toMatchObject({ state: "ok" });
});

test.each([
  ["too low: everybody is one", 0, adds("203.0.113.9"), "share one limit", "TRUST_PROXY=1"],
  ["too low by one", 1, adds("203.0.113.9", "10.0.0.1"), "share one limit", "TRUST_PROXY=2"],
  ["too high: anybody is anybody", 2, adds("203.0.113.9"), "pretend to be anybody", "TRUST_PROXY=1"],
  ["set without a proxy", 1, () => ({}), "pretend to be anybody", "TRUST_PROXY=0"],
] as const)("a TRUST_PROXY that is %s is wrong, and the right one is named", async (_, trust, change, says, mend) => {
  const { me } = await site(trust, change);
  const { code, line } = await examined(me);
  expect(code).toBe(1);
  expect(line("Client address")).toMatchObject({
    ...{ state: "wrong", says: expect.stringContaining(says), mend: expect.stringContaining(mend) },
  });
});

test("a proxy that hides the host or says nothing of the protocol is a warning", async () => {
  const { me } = await site(1, () => ({ "x-forwarded-for": "203.0.113.9", host: "127.0.0.1:3000" }));
  const { line } = await examined(me);
  expect(line("Host")).toMatchObject({ state: "warning", says: expect.stringContaining("127.0.0.1:3000") });
  expect(line("Protocol")).toMatchObject({ state: "warning", mend: expect.stringContaining("X-Forwarded-Proto") });
});

test("another server, one with another key, and one that is not there are told apart", async () => {
  const stranger = await site(0, () => ({}), Buffer.alloc(32, 8).toString("base64"));
  expect((await examined(stranger.me)).line("Address")?.says).toContain("it is not this server");
  const { me, server } = await site(0);
  await new Promise((closed) => server.close(closed));
  expect((await examined(me)).line("Address")).toMatchObject({
    state: "wrong",
    says: expect.stringContaining("ECONNREFUSED"),
  });
});

test("only who has the key is told what was seen, and not for longer than a minute", async () => {
  const { ask, app, clock } = testStack();
  const asked = async (header: string) => (await ask("/livez", { headers: { "Undersigned-Doctor": header } })).json();
  const token = app.keys.sign("doctor", String(clock.now + 60_000));
  expect(await asked(token)).toMatchObject({ trustProxy: 0, network: "203.0.113.0/24" });
  for (const other of ["", "1", token.replace(/^\d/, "9"), app.keys.sign("session", String(clock.now + 60_000))])
    expect(await asked(other), other).toEqual({ alive: true });
  clock.now += 60_000;
  expect(await asked(token)).toEqual({ alive: true });
});
