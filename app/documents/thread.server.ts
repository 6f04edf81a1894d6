import { parentPort } from "node:worker_threads";
import type { Bytes } from "./documents.server";
import { make, type Order } from "./make.server";

export type Answer = { id: number } & ({ bytes: Bytes } | { problem: string });

/** A thread of its own: it makes one document after another while the other one answers requests. */
let last = Promise.resolve();
parentPort?.on("message", ({ id, order }: { id: number; order: Order }) => {
  last = last.then(async () => {
    parentPort?.postMessage(await answer(id, order));
  });
});

async function answer(id: number, order: Order): Promise<Answer> {
  try {
    return { id, bytes: await make(order) };
  } catch (error) {
    return { id, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
