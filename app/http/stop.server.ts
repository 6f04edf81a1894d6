import type { Logger } from "pino";
import { forLog } from "./errors";

/** Service managers wait ten seconds before they kill. */
const PATIENCE = 9_000;

/** Runs `stop` at the first SIGTERM or SIGINT and exits 0; a second one, or a stop that takes too long, ends at once. */
export function stopOnSignal(log: Logger, stop: () => Promise<void>) {
  let stopping = false;
  const onSignal = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), PATIENCE).unref();
    await stop();
    process.exit(0);
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}

/** A bug that nothing caught ends the process: what it left behind is not to be trusted. */
export function stopOnBug(log: Logger) {
  process.on("uncaughtException", (error) => {
    log.fatal(forLog(error), "stopping at once, because of a bug");
    process.exit(1);
  });
}

/** The disk did not say that it has a commit. A new start reads what it has; going on could build on what it has not. */
export const stopOnDisk = (log: Logger) => (error: unknown) => {
  log.fatal(forLog(error), "stopping at once: the disk failed while saving; check it, then start again");
  process.exit(1);
};
