import { type Context, Hono } from "hono";
import type { App } from "~/app.server";
import { checkReadiness } from "~/usecases/watch-site.server";
import type { HttpEnv } from "./context";
import { forLog } from "./errors";

/** Anybody may ask, and each look tries out a write: once in so many milliseconds is enough. */
const KEPT = 1_000;

type Parts = {
  mayLookInside: (c: Context<HttpEnv>) => boolean;
  metrics: () => Promise<{ type: string; text: string }>;
};

/** Whether the process is up, whether the site is ready, and for those who may look inside: why not, and its numbers. */
export function health(app: App, { mayLookInside, metrics }: Parts) {
  const readiness = lookedAt(app);
  return new Hono<HttpEnv>()
    .get("/livez", (c) => c.json({ alive: true }))
    .get("/readyz", (c) => {
      const found = readiness();
      return c.json(mayLookInside(c) ? found : { ready: found.ready }, found.ready ? 200 : 503);
    })
    .get("/metrics", async (c, next) => {
      // To everybody else it is an address like any other that does not exist.
      if (!mayLookInside(c)) return next();
      const { type, text } = await metrics();
      return c.body(text, 200, { "Content-Type": type });
    });
}

/** A disk that cannot even be asked is not ready. */
function lookedAt(app: App) {
  let until = Number.NEGATIVE_INFINITY;
  let found: { ready: boolean } = { ready: false };
  return () => {
    if (app.now() < until) return found;
    until = app.now() + KEPT;
    try {
      found = detailsOf(app);
    } catch (error) {
      app.log.error(forLog(error), "whether the site is ready could not be found out");
      found = { ready: false };
    }
    return found;
  };
}

function detailsOf(app: App) {
  const { ready, checks, mails, sizes, backedUpAt } = checkReadiness(app);
  const age = (at: number | null) => (at === null ? null : Math.round((app.now() - at) / 1000));
  return {
    ready,
    checks,
    mail: { waiting: mails.waiting, failed: mails.failed, oldestSeconds: age(mails.oldestAt) },
    disk: { databaseBytes: sizes.database, logBytes: sizes.log, freeBytes: sizes.free },
    backup: { ageSeconds: age(backedUpAt) },
  };
}
