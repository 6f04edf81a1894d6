import { CONNECTIONS } from "../../emails/mailer.server";
import type { App } from "./app";
import { deliver, takeMail } from "./shared/delivery.server";

const SECOND = 1_000;
/** Mails that another process put in are looked for this often; our own commits wake the worker. */
const LOOK_AGAIN = 30 * SECOND;
const AFTER_TROUBLE = 5 * SECOND;
/** How long a stop waits for the mails in hand. */
const PATIENCE = 4 * SECOND;

/** Sends the next due mail, if there is one. */
export async function deliverNext(app: App): Promise<boolean> {
  const row = await takeMail(app);
  if (row) await deliver(app, row);
  return row !== undefined;
}

export type Outbox = {
  /** Call it after a commit that may have put a mail in. */
  wake(): void;
  /** Finishes the mails in hand, or leaves them to the next start; ends the mailer's connections. */
  stop(): Promise<void>;
};

/** Sends what is due, a few mails at once, until it is stopped. */
export function startOutbox(app: App): Outbox {
  const workers = new Set<Promise<void>>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    if (stopped || workers.size >= CONNECTIONS || !app.db.outbox.hasDue(app.now())) return;
    const worker: Promise<void> = work().then((rest) => {
      workers.delete(worker);
      sleep(rest);
    });
    workers.add(worker);
  }

  /** Sends until nothing is due; how long to rest then. */
  async function work(): Promise<number> {
    try {
      while (!stopped) {
        const row = await takeMail(app);
        if (!row) break;
        // While this mail is on its way, the next one need not wait.
        wake();
        await deliver(app, row);
      }
      return 0;
    } catch (error) {
      app.log.error({ err: error }, "the outbox is in trouble");
      return AFTER_TROUBLE;
    }
  }

  function sleep(least: number): void {
    if (stopped) return;
    const due = app.db.outbox.nextDue() ?? Number.POSITIVE_INFINITY;
    clearTimeout(timer);
    timer = setTimeout(look, Math.min(Math.max(due - app.now(), least), LOOK_AGAIN));
  }

  function look(): void {
    wake();
    if (workers.size === 0) sleep(0);
  }

  sleep(0);
  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      const impatience = setTimeout(() => app.mailer.close(), PATIENCE);
      await Promise.all(workers);
      clearTimeout(impatience);
      app.mailer.close();
    },
  };
}
