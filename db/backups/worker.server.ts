import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Drill } from "./drill.server";
import type { Finish } from "./finish.server";
import type { Task } from "./thread.server";
import type { Failed, Work } from "./work.server";

/** Only in the build, beside this module; the sources work in the thread that asks. */
const THREAD = new URL("./backups.js", import.meta.url);

export const finishInThread = (order: Finish, stop: AbortSignal) =>
  inThread({ kind: "finish", order }, stop, (work) => work.finish(order));
export const drillInThread = (order: Drill, stop: AbortSignal) =>
  inThread({ kind: "drill", order }, stop, (work) => work.drill(order));

/** Does one task in a thread, which `stop` ends; the task has failed then. */
async function inThread<T>(task: Task, stop: AbortSignal, here: (work: Work) => Promise<T>): Promise<T | Failed> {
  if (!existsSync(THREAD)) return here((await import("./work.server")).WORK);
  const thread = new Worker(THREAD, { workerData: task });
  const end = () => void thread.terminate();
  stop.addEventListener("abort", end);
  try {
    return await new Promise<T | Failed>((resolve, reject) => {
      thread.on("message", resolve);
      thread.on("error", reject);
      thread.on("exit", () => resolve(stop.aborted ? STOPPED : ENDED));
    });
  } finally {
    stop.removeEventListener("abort", end);
  }
}

export const STOPPED: Failed = { outcome: "failed", why: "stopped", problem: "the server was stopped" };
const ENDED: Failed = { outcome: "failed", why: "broken", problem: "the thread for backups ended before its answer" };
