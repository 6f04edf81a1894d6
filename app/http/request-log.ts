import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import type { HttpEnv } from "./context";

export type Answered = { method: string; route: string; status: number; ms: number };

/** One line a request, with the route's pattern: neither its address nor its query, both of which can hold keys. */
export function requestLog(
  log: Logger,
  now: () => number,
  patternOf: (pathname: string) => string,
  note: (answered: Answered) => void,
): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const started = now();
    await next();
    const { requestId } = c.var;
    const answered = {
      method: c.req.method,
      route: patternOf(c.req.path),
      status: c.res.status,
      ms: now() - started,
    };
    log.info({ requestId, ...answered });
    note(answered);
  };
}
