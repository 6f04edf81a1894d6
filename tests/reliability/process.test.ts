import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { freePort, type Running, startServer, temporaryFolder } from "../support/server";

const SERVER = join(import.meta.dirname, "../../build/server/server.js");

async function serverOf(options: Parameters<typeof startServer>[0] = {}) {
  const server = await startServer(options);
  onTestFinished(async () => {
    server.signal("SIGKILL");
    await server.ended;
  });
  return server;
}

/** A request whose body never ends until `finish` is called, on a connection of its own. */
function openRequest({ port }: Running) {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text) => (answer += text));
  socket.on("error", () => {});
  const head = ["POST /nowhere HTTP/1.1", `Host: 127.0.0.1:${port}`, "Sec-Fetch-Site: same-origin"];
  socket.write(`${[...head, "Transfer-Encoding: chunked"].join("\r\n")}\r\n\r\n2\r\na=\r\n`);
  return {
    closed: once(socket, "close"),
    finish: () => socket.write("0\r\n\r\n"),
    answer: () => answer,
  };
}

test("a first start makes a demonstration, says where it is, and a second one keeps its data", async () => {
  const server = await serverOf();
  expect(server.output()).toContain(`Undersigned is at ${server.url}`);
  expect(server.output()).toMatch(/http:\/\/127\.0\.0\.1:\d+\/moderation\/sign-in\/\S+/);
  const list = await (await fetch(`${server.url}/`)).text();
  expect(await server.stop({ keep: true })).toBe(0);

  const again = await serverOf({ dataDir: server.dataDir });
  expect(strip(await (await fetch(`${again.url}/`)).text())).toBe(strip(list));
  expect(await again.stop()).toBe(0);
});

/** Without the port, and the minute in which the page was made. */
const strip = (html: string) => html.replaceAll(/127\.0\.0\.1(:|%3A)\d+|\d\d:\d\d UTC/g, "");

test("wrong settings end it with 78, every problem named, before anything is made", async () => {
  const server = await serverOf({ env: { BASE_URL: "http://letters.example", LOG_LEVEL: "loud" } });
  expect(await server.ended).toBe(78);
  for (const name of ["BASE_URL", "SECRET_KEY", "SMTP_URL", "CONTROLLER", "CONTACT", "LOG_LEVEL"])
    expect(server.output()).toContain(`- ${name} `);
  expect(readdirSync(server.dataDir)).toEqual([]);
});

test("a second server on the same data folder is refused, and the first goes on", async () => {
  const first = await serverOf();
  const second = await serverOf({ dataDir: first.dataDir });
  expect(await second.ended).toBe(78);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  await first.stop();
});

test("a port that is taken is named as the reason", async () => {
  const first = await serverOf();
  const second = await serverOf({ env: { PORT: String(first.port) } });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain("Set PORT");
  await first.stop();
});

test("asked to stop, it finishes the request in hand, takes no other, and leaves the database checkpointed", async () => {
  const server = await serverOf();
  await fetch(`${server.url}/`);
  const request = openRequest(server);
  await sleep(100);
  server.signal("SIGTERM");
  await sleep(200);
  await expect(fetch(server.url)).rejects.toThrow();
  request.finish();
  await request.closed;
  expect(request.answer()).toMatch(/^HTTP\/1\.1 40\d /);
  expect(await server.ended).toBe(0);
  expect(existsSync(join(server.dataDir, "demo/undersigned.db"))).toBe(true);
  expect(existsSync(join(server.dataDir, "demo/undersigned.db-wal"))).toBe(false);
});

test("a request that never ends does not keep it from stopping within ten seconds", async () => {
  const server = await serverOf();
  openRequest(server);
  await sleep(100);
  const start = performance.now();
  expect(await server.stop()).toBe(0);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("a second signal ends it at once", async () => {
  const server = await serverOf();
  openRequest(server);
  // Until the request is in hand there is nothing that a first signal waits for.
  await sleep(1_000);
  const start = performance.now();
  server.signal("SIGINT");
  await vi.waitFor(() => expect(server.output()).toContain("stopping"));
  server.signal("SIGINT");
  expect(await server.ended).toBe(1);
  // By itself it would have given up after nine seconds, with the same code.
  expect(performance.now() - start).toBeLessThan(8_000);
});

test("killed, it starts again on the same data", async () => {
  const server = await serverOf();
  server.signal("SIGKILL");
  expect(await server.ended).toBeNull();
  const again = await serverOf({ dataDir: server.dataDir });
  expect((await fetch(`${again.url}/`)).status).toBe(200);
  await again.stop();
});

test("its timers run, and it tells its numbers to this computer only", async () => {
  const server = await serverOf();
  const lines = async () => (await (await fetch(`${server.url}/metrics`)).text()).split("\n");
  const ran = (line: string) => line.includes('success_timestamp_seconds{timer="new-versions"}');
  await vi.waitFor(async () => expect((await lines()).some(ran)).toBe(true), { timeout: 20_000, interval: 250 });
  const found = await lines();
  expect(found).toContain("undersigned_ready 1");
  expect(found).toContain('undersigned_letters{state="open"} 1');
  expect(found.some((line) => line.startsWith("nodejs_eventloop_lag_p99_seconds "))).toBe(true);
  const forwarded = { headers: { "X-Forwarded-For": "192.0.2.1" } };
  expect(await (await fetch(`${server.url}/readyz`, forwarded)).json()).toEqual({ ready: true });
  expect((await fetch(`${server.url}/metrics`, forwarded)).ok).toBe(false);
  await server.stop();
});

test("npm start ends with npm", async () => {
  const port = await freePort();
  const { PATH, HOME } = process.env;
  const env = [`PATH=${PATH}`, `HOME=${HOME}`, `PORT=${port}`, `DATA_DIR=${temporaryFolder()}`];
  const npm = spawn("env", ["-i", ...env, "npm", "start"], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/livez`;
  await until(async () => (await fetch(url)).ok);
  npm.kill("SIGTERM");
  await until(async () => !(await fetch(url).catch(() => false)));
});

async function until(holds: () => Promise<boolean>) {
  while (!(await holds().catch(() => false))) await sleep(100);
}

test("no key of an address reaches the output, known page or not", async () => {
  const server = await serverOf();
  for (const path of ["/signature/canary", "/fr/signature/canary", "/canary/nowhere", "/moderation/sign-in/canary"])
    await (await fetch(`${server.url}${path}?canary`)).text();
  await fetch(`${server.url}/signature/canary`, { method: "POST", body: "code=canary" });
  await server.stop();
  expect(server.output()).toContain('"route":"/:lang?/signature/:key"');
  expect(server.output()).not.toContain("canary");
});

test("the built files can be kept for ever, and nothing beside them is handed out", async () => {
  const server = await serverOf();
  const stylesheet = /href="(\/assets\/styles-[^"]+\.css)"/.exec(await (await fetch(server.url)).text())?.[1];
  const answer = await fetch(`${server.url}${stylesheet}`);
  expect(answer.headers.get("Content-Type")).toMatch(/^text\/css/);
  expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  for (const path of ["/assets/..%2fserver%2fserver.js", "/assets/%2e%2e/.vite/manifest.json", "/.vite/manifest.json"])
    expect((await fetch(`${server.url}${path}`)).status, path).toBe(404);
  await server.stop();
});

// Elsewhere `script` is written in another way.
const onLinux = test.skipIf(process.platform !== "linux");

onLinux(
  "a live server that nobody moderates prints the link for its owner on a terminal, and into no log",
  async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      ...{ BASE_URL: url, SECRET_KEY: Buffer.alloc(32, 1).toString("base64"), SMTP_URL: "smtp://127.0.0.1:9" },
      ...{ CONTROLLER: "An alliance", CONTACT: "privacy@alliance.example" },
    };
    const logged = await serverOf({ env, port });
    expect(logged.output()).toContain("undersigned moderator add");
    expect(logged.output()).not.toContain("/moderation/set-up/");
    await logged.stop({ keep: true });

    // `script` gives it a terminal.
    const settings = Object.entries({ ...env, DATA_DIR: logged.dataDir, PORT: String(port) });
    const line = `env -i ${settings.map(([name, value]) => `${name}='${value}'`).join(" ")} ${process.execPath} ${SERVER}`;
    const terminal = spawn("script", ["-qfec", line, "/dev/null"], { stdio: ["ignore", "pipe", "ignore"] });
    onTestFinished(() => void terminal.kill());
    let said = "";
    terminal.stdout.setEncoding("utf8").on("data", (text) => (said += text));
    await vi.waitFor(() => expect(said).toMatch(/set-up\/\S+/), { timeout: 60_000 });
    const link = /http:\S+\/set-up\/\S+/.exec(said)?.[0] ?? "";
    const send = () =>
      fetch(link, {
        ...{ method: "POST", redirect: "manual", headers: { Origin: url } },
        body: new URLSearchParams({ email: "nina@alliance.example" }),
      });
    expect(await (await fetch(link)).text()).toContain("Become the owner");
    expect((await send()).headers.get("Location")).toBe("/moderation");
    expect((await send()).status).toBe(200);
    terminal.kill("SIGTERM");
    await once(terminal, "exit");
  },
);
