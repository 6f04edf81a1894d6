import type { App } from "./app";
import { keepState } from "./shared/backups.server";

/**
 * The server's own backup: made, checked, told, taken off the machine by the operator's command where there is one; and those
 * whose time is over go. Only a good one drives out another.
 */
export const backUp = (app: App) =>
  app.backups.inTurn(async () => {
    const { backups, log, now } = app;
    const at = now();
    const made = await backups.make();
    const took = now() - at;
    if (made.outcome === "failed") {
      const { why, problem } = made;
      // The next start makes one.
      if (why === "stopped") return made;
      log.error({ why, problem }, "no backup was made; the next turn tries again");
      keepState(app, { failed: { at, why, problem } });
      return made;
    }
    const { name: file, bytes, encrypted } = made;
    keepState(app, { made: { at, file, bytes, took, encrypted }, failed: null });
    log.info({ file, bytes, took, encrypted }, "a backup was made");
    await takeAway(app, file);
    backups.prune();
    return made;
  });

async function takeAway(app: App, file: string): Promise<void> {
  const at = app.now();
  const result = await app.backups.runHook(file);
  if (!result) return;
  if (!result.ok) app.log.error({ file, code: result.code }, "BACKUP_COMMAND did not take the backup");
  keepState(app, { hook: { at, ...result } });
}
