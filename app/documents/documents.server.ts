import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { CardDocument, LetterDocument } from "./letter-document";
import type { Order } from "./make.server";
import type { ReceiptDocument } from "./receipt-document";
import type { Answer } from "./thread.server";

/** Never shared between threads: what was posted is a copy. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type Documents = {
  /** A PDF. */
  letter(document: LetterDocument): Promise<Bytes>;
  /** A PDF too. */
  receipt(document: ReceiptDocument): Promise<Bytes>;
  /** A PNG. */
  card(document: CardDocument): Promise<Bytes>;
  /** Ends the thread; what it has in hand fails. */
  close(): Promise<void>;
};

/** Only in the build, beside this module; the sources make documents in the thread that asks. */
const THREAD = new URL("./documents.js", import.meta.url);
/** Ten thousand names take 400 MB, which only the thread's end gives back: it ends when nobody asked for this long. */
const IDLE = 60_000;
/** A document that wants more ends the thread, and not the server. */
const LIMITS = { maxOldGenerationSizeMb: 1_024 };

/** Setting ten thousand names takes seconds in which nobody else would be answered: one thread does it, made when first needed. */
export function createDocuments(): Documents {
  const make = existsSync(THREAD) ? inThread() : here();
  return {
    letter: (document) => make.order({ kind: "letter", document }),
    receipt: (document) => make.order({ kind: "receipt", document }),
    card: (document) => make.order({ kind: "card", document }),
    close: make.close,
  };
}

type Maker = { order(order: Order): Promise<Bytes>; close(): Promise<void> };

const here = (): Maker => ({
  async order(order) {
    const { make } = await import("./make.server");
    return make(order);
  },
  async close() {},
});

type Waiting = { resolve(bytes: Bytes): void; reject(error: Error): void };

function inThread(): Maker {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let orders = 0;
  let rest: NodeJS.Timeout | undefined;

  function start(): Worker {
    const worker = new Worker(THREAD, { resourceLimits: LIMITS });
    // The server's end does not wait for it.
    worker.unref();
    worker.on("message", (answer: Answer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("bytes" in answer) asked?.resolve(answer.bytes);
      else asked?.reject(new Error(`a document could not be made: ${answer.problem}`));
      if (waiting.size === 0) rest = setTimeout(close, IDLE).unref();
    });
    worker.on("error", (error) => fail(worker, error));
    worker.on("exit", () => fail(worker, new Error("the thread that makes documents has ended")));
    return worker;
  }

  /** The next order starts a thread anew. */
  function fail(worker: Worker, error: Error): void {
    if (thread !== worker) return;
    thread = undefined;
    for (const asked of waiting.values()) asked.reject(error);
    waiting.clear();
  }

  async function close(): Promise<void> {
    clearTimeout(rest);
    const ending = thread;
    thread = undefined;
    for (const asked of waiting.values()) asked.reject(new Error("documents are closed"));
    waiting.clear();
    await ending?.terminate();
  }

  return {
    order(order) {
      clearTimeout(rest);
      thread ??= start();
      const id = ++orders;
      thread.postMessage({ id, order });
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    close,
  };
}
