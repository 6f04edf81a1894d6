import { Hono } from "hono";

/** `isReady` reads from the database: the process may be up while its disk is not. */
export function health(isReady: () => boolean) {
  return new Hono()
    .get("/livez", (c) => c.json({ alive: true }))
    .get("/readyz", (c) => (succeeds(isReady) ? c.json({ ready: true }) : c.json({ ready: false }, 503)));
}

function succeeds(check: () => boolean) {
  try {
    return check();
  } catch {
    return false;
  }
}
