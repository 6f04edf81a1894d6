import type { App } from "./app";
import { keepState } from "./shared/backups.server";

/** Tries whether the newest backup could be put back, without putting it back. */
export const drillRestore = (app: App) =>
  app.backups.inTurn(async () => {
    const { backups, log, now } = app;
    const at = now();
    const file = backups.newest();
    if (file === undefined) return { outcome: "none" as const };
    const tried = await backups.drill(file);
    const took = now() - at;
    if (tried.outcome === "failed") {
      if (tried.why === "stopped") return tried;
      log.error({ file, why: tried.why, problem: tried.problem }, "the newest backup could not be put back");
    } else log.info({ file, took, ...tried }, "a restore was tried");
    const { outcome } = tried;
    keepState(app, { drill: { at, file, took, outcome, problem: outcome === "failed" ? tried.problem : null } });
    return tried;
  });
