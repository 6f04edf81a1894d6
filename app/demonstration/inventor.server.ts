import { workerData } from "node:worker_threads";
import { openKeys } from "../app.server";
import { inventListed } from "./listed.server";
import { AHEAD, BATCH, POSTED, TAKEN, type Task } from "./task";

/** A thread of its own: it invents and seals while the other one writes. See batches.server.ts. */
const { settings, letter, first, count, now, port, counts }: Task = workerData;

const maker = { ...openKeys(settings), now: () => now };
for (let from = 0; from < count; from += BATCH) {
  port.postMessage(inventListed(maker, { letter, first, count }, from, Math.min(from + BATCH, count)));
  const posted = Atomics.add(counts, POSTED, 1) + 1;
  Atomics.notify(counts, POSTED);
  for (let taken = Atomics.load(counts, TAKEN); posted - taken >= AHEAD; taken = Atomics.load(counts, TAKEN)) {
    Atomics.wait(counts, TAKEN, taken);
  }
}
port.close();
