import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort, startServer, temporaryFolder } from "../support/server";

const CLI = join(import.meta.dirname, "../../build/server/cli.js");

function dataFolder() {
  const folder = temporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Settings = Record<string, string | number>;
const asEnvironment = (settings: Settings) => Object.entries(settings).map(([name, value]) => `${name}=${value}`);

/** Runs the built `undersigned` as a process of its own, with these settings and no others. */
function undersigned(settings: Settings, ...args: string[]) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const line = ["-i", ...asEnvironment(settings), process.execPath, CLI, ...args];
    execFile("env", line, { cwd: import.meta.dirname }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

async function runningServer() {
  const server = await startServer();
  onTestFinished(async () => void (await server.stop()));
  return { ...server, settings: { DATA_DIR: server.dataDir, PORT: server.port } };
}

test("a letter that the command publishes stands on the running server's pages", async () => {
  const { url, settings, dataDir } = await runningServer();
  const file = join(dataDir, "second.md");
  const head =
    "slug: second\nlanguage: en\ntitle: A second letter\nfrom: An alliance\nto: Everybody\ncontact: a@b.example";
  writeFileSync(file, `---\n${head}\n---\nWe ask for a law.`);
  const { code, out } = await undersigned(settings, "letter", "publish", file, "--json");
  expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, url: `${url}/letters/second`, version: 1 });
  expect(await (await fetch(`${url}/letters/second`)).text()).toContain("A second letter");
});

test("moderators, backups and the log's proof work beside a running server", async () => {
  const { settings, dataDir } = await runningServer();
  const added = await undersigned(settings, "moderator", "add", "tom@alliance.example", "--role", "reader", "--json");
  expect(JSON.parse(added.out)).toEqual({ outcome: "added", email: "tom@alliance.example", role: "reader" });
  const copy = join(dataDir, "copy.db");
  expect(await undersigned(settings, "backup", copy)).toMatchObject({ code: 0 });
  expect(existsSync(copy)).toBe(true);
  expect((await undersigned(settings, "verify-log")).out).toMatch(/^Sound: \d+ events, \d+ signatures\./);
});

test("the health check follows the server", async () => {
  const settings = { DATA_DIR: dataFolder(), PORT: await freePort() };
  expect(await undersigned(settings, "healthcheck")).toMatchObject({ code: 1 });
  const server = await startServer({ port: settings.PORT });
  expect(await undersigned(settings, "healthcheck")).toMatchObject({ code: 0, out: "Ready.\n" });
  await server.stop();
});

test("the serve command serves, and stops when asked to", async () => {
  const settings = { DATA_DIR: dataFolder(), PORT: await freePort() };
  const line = ["-i", ...asEnvironment(settings), process.execPath, CLI, "serve"];
  const child = spawn("env", line, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit");
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (said += text));
  await expect.poll(() => said, { timeout: 20_000 }).toContain(`Undersigned is at http://127.0.0.1:${settings.PORT}`);
  expect((await fetch(`http://127.0.0.1:${settings.PORT}/readyz`)).status).toBe(200);
  child.kill("SIGTERM");
  expect((await ended)[0]).toBe(0);
});

test("serving where another server listens ends with one line", async () => {
  const { port } = await runningServer();
  const { code, err } = await undersigned({ DATA_DIR: dataFolder(), PORT: port }, "serve");
  expect(code).toBe(1);
  expect(err).toMatch(/^[^\n]*PORT[^\n]*\n$/);
});

test("serving a folder that another server uses ends with the reason", async () => {
  const { settings } = await runningServer();
  const { code, err } = await undersigned({ ...settings, PORT: await freePort() }, "serve");
  expect(code).toBe(78);
  expect(err).toContain("Another server uses");
});

test("many signatories are invented by a second thread, and the log vouches for every one", async () => {
  const settings = { DATA_DIR: dataFolder() };
  expect(await undersigned(settings, "demo", "--signatories", "10000")).toMatchObject({ code: 0, err: "" });
  const { signatures } = JSON.parse((await undersigned(settings, "verify-log", "--json")).out);
  expect(signatures).toBe(10_000);
});
