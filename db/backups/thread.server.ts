import { parentPort, workerData } from "node:worker_threads";
import type { Drill } from "./drill.server";
import type { Finish } from "./finish.server";
import { WORK } from "./work.server";

export type Task = { kind: "finish"; order: Finish } | { kind: "drill"; order: Drill };

/** A thread of its own: checking and encrypting takes seconds in which the other one answers requests. It ends with its answer. */
const task: Task = workerData;
parentPort?.postMessage(await (task.kind === "finish" ? WORK.finish(task.order) : WORK.drill(task.order)));
