import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Drill } from "./drill.server";
import type { Make } from "./make.server";
import type { Task } from "./program.server";
import type { Failed, Work } from "./work.server";

/** Only in the build, beside this module; the sources work in the process that asks. */
const PROGRAM = fileURLToPath(new URL("./backups.js", import.meta.url));

export const makeApart = (order: Make, stop: AbortSignal) =>
  apart({ kind: "make", order }, stop, (work) => work.make(order));
export const drillApart = (order: Drill, stop: AbortSignal) =>
  apart({ kind: "drill", order }, stop, (work) => work.drill(order));

/**
 * Does one task in a process of its own. `stop` ends it at once, and the task has failed then: SQLite looks at a whole file in one
 * call, and a thread in the middle of that would keep the server from ending. It inherits no setting and no secret.
 */
async function apart<T>(task: Task, stop: AbortSignal, here: (work: Work) => Promise<T>): Promise<T | Failed> {
  if (!existsSync(PROGRAM)) return here((await import("./work.server")).WORK);
  const child = fork(PROGRAM, {
    env: { NODE_ENV: "production" },
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const end = () => void child.kill("SIGKILL");
  stop.addEventListener("abort", end);
  try {
    return await new Promise<T | Failed>((resolve) => {
      child.on("message", (answer: T) => resolve(answer));
      child.on("error", () => resolve(ENDED));
      // Not "exit": an answer can still be on its way then.
      child.on("close", () => resolve(stop.aborted ? STOPPED : ENDED));
      child.send(task);
    });
  } finally {
    stop.removeEventListener("abort", end);
  }
}

export const STOPPED: Failed = { outcome: "failed", why: "stopped", problem: "the server was stopped" };
const ENDED: Failed = { outcome: "failed", why: "broken", problem: "the process for backups ended before its answer" };
