import { CONNECTIONS } from "../../emails/mailer.server";
import { forLog } from "../domain/for-log";
import type { App } from "./app";
import { deliver, takeMail } from "./shared/delivery.server";

/** How often what is due is looked for: one read of an index, which sees the mails of other processes too. */
const LOOK = 250;
const AFTER_TROUBLE = 5_000;
/** How long a stop waits for the mails in hand. */
const PATIENCE = 4_000;

/** Sends the next due mail, if there is one. */
export async function deliverNext(app: App): Promise<boolean> {
  const row = await takeMail(app);
  if (row) await deliver(app, row);
  return row !== undefined;
}

/**
 * Sends what is due, a few mails at once, until it is stopped. `stop` finishes the mails in hand, or leaves them to the
 * next start, and ends the mailer's connections.
 */
export function startOutbox(app: App): { stop(): Promise<void> } {
  const workers = new Set<Promise<void>>();
  let stopped = false;
  let resting = false;
  const timer = setInterval(hire, LOOK);

  function hire(): void {
    if (stopped || resting || workers.size >= CONNECTIONS) return;
    const worker = work().finally(() => workers.delete(worker));
    workers.add(worker);
  }

  async function work(): Promise<void> {
    try {
      while (!stopped) {
        const row = await takeMail(app);
        if (!row) return;
        // While this mail is on its way, the next one need not wait.
        hire();
        await deliver(app, row);
      }
    } catch (error) {
      app.log.error(forLog(error), "the outbox is in trouble");
      rest();
    }
  }

  /** A full disk does not get better by being asked four times a second. */
  function rest(): void {
    resting = true;
    setTimeout(() => {
      resting = false;
    }, AFTER_TROUBLE).unref();
  }

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      const impatience = setTimeout(() => app.mailer.close(), PATIENCE);
      await Promise.all(workers);
      clearTimeout(impatience);
      app.mailer.close();
    },
  };
}
