import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SERVER = join(import.meta.dirname, "../../build/server/server.js");
export const CLI = join(import.meta.dirname, "../../build/server/cli.js");
const PATIENCE = 60_000;

type Options = {
  /** Settings; without BASE_URL it is a demonstration. */
  env?: Record<string, string>;
  dataDir?: string;
  /** Where it listened before, when it is started again. */
  port?: number;
  /** The tool, with its arguments, that runs the server: one that looks on, or that lies to it. */
  under?: readonly string[];
  /** What Node runs, where it is not the server alone. */
  program?: readonly string[];
};

export type Running = Awaited<ReturnType<typeof startServer>>;

/** Starts the built server as a process of its own, and waits until it answers or has ended. */
export async function startServer({ env = {}, dataDir = temporaryFolder(), ...given }: Options = {}) {
  const port = given.port ?? (await freePort());
  const settings = Object.entries({ DATA_DIR: dataDir, PORT: String(port), ...env });
  const { under = [], program = [SERVER] } = given;
  // `env -i`: nothing of the tests' own environment, NODE_ENV above all, reaches it.
  const child = spawn(
    "env",
    ["-i", ...settings.map((pair) => pair.join("=")), ...under, process.execPath, ...program],
    {
      cwd: tmpdir(),
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const ended = once(child, "close").then(() => child.exitCode);

  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/readyz`, child);
  return {
    url,
    port,
    dataDir,
    pid: child.pid,
    /** Everything that it wrote until now, on both streams. */
    output: () => output,
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    /** Its exit code, when it has ended; null where a signal ended it. */
    ended,
    /** Asks it to stop, waits for that, and removes the data folder unless told to keep it. */
    async stop({ keep = false } = {}) {
      child.kill("SIGTERM");
      const code = await ended;
      if (!keep) rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}

export function temporaryFolder() {
  return mkdtempSync(join(tmpdir(), "undersigned-"));
}

/**
 * A port that nothing uses now, and below the ones that systems give to outgoing connections: one of those could take it
 * before the server listens.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  const server = createServer();
  const free = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(false)).listen(port, "127.0.0.1", () => resolve(true));
  });
  if (!free) return freePort();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until it answers, or has ended: what it ended with is for the test to see. */
async function answers(url: string, child: ChildProcess) {
  for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
    if (child.exitCode !== null) return;
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      await new Promise((later) => setTimeout(later, 20));
    }
  }
  throw new Error(`${url} did not answer within ${PATIENCE / 1000} seconds`);
}
