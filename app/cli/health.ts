import type { Command } from "commander";
import { version } from "../../package.json";
import { answering, define } from "./command";
import type { Io } from "./io";
import { Refusal } from "./refusal";

const PATIENCE = 5_000;

/** Neither opens the database. */
export function healthCommands(program: Command, io: Io) {
  define(program, "healthcheck", "ask the server at HOST and PORT whether it is ready", ["healthcheck"]).action(
    answering(io, async () => {
      const { readSettings } = await import("./settings.server");
      const { host, port } = readSettings(io);
      const url = `http://${reachable(host)}:${port}/readyz`;
      const problem = await ask(url);
      if (problem !== null) throw new Refusal(`${url} ${problem}`, { ready: false });
      return { data: { ready: true }, text: "Ready." };
    }),
  );

  define(program, "version", "print this program's version", ["version"]).action(
    answering(io, () => ({ data: { version, node: process.versions.node }, text: `undersigned ${version}` })),
  );
}

async function ask(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), headers: { Connection: "close" } });
    await response.body?.cancel();
    return response.ok ? null : `answers ${response.status}: the server's log says why.`;
  } catch (error) {
    const timeout = error instanceof Error && error.name === "TimeoutError";
    return timeout ? "does not answer in time." : "does not answer: is the server running?";
  }
}

/** A server that listens everywhere is asked on this computer. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return host === "::" ? "[::1]" : "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
