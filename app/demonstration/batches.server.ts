import { existsSync } from "node:fs";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { App } from "../app.server";
import { inventListed, type Listed, type Start } from "./listed.server";
import { BATCH, POSTED, TAKEN, type Task } from "./task";

/** Only in the build, beside this module. */
const INVENTOR = new URL("./inventor.js", import.meta.url);
const WORTH_A_THREAD = 10_000;
const PATIENCE = 60_000;

/** Invented signatories, a batch at a time: a million of them by a second thread, while this one writes. */
export function* inBatches(app: App, start: Start): Generator<Listed[]> {
  const { count } = start;
  if (count >= WORTH_A_THREAD && existsSync(INVENTOR)) return yield* fromThread(app, start);
  for (let from = 0; from < count; from += BATCH) {
    yield inventListed(app, start, from, Math.min(from + BATCH, count));
  }
}

/** Waits without the event loop: the caller is in the midst of a transaction, which cannot be left. */
function* fromThread({ settings, now }: App, start: Start): Generator<Listed[]> {
  const { port1, port2 } = new MessageChannel();
  const counts = new Int32Array(new SharedArrayBuffer(8));
  const task: Task = { settings, ...start, now: now(), port: port2, counts };
  const thread = new Worker(INVENTOR, { workerData: task, transferList: [port2] });
  for (let taken = 0; taken * BATCH < start.count; taken += 1) {
    if (Atomics.wait(counts, POSTED, taken, PATIENCE) === "timed-out") throw new Error("the inventing thread is gone");
    const batch: Listed[] = receiveMessageOnPort(port1)?.message;
    Atomics.add(counts, TAKEN, 1);
    Atomics.notify(counts, TAKEN);
    yield batch;
  }
  port1.close();
  thread.unref();
}
