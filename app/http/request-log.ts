import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import type { HttpEnv } from "./context";

/** One line a request, with the route's pattern: neither its address nor its query, both of which can hold keys. */
export function requestLog(
  log: Logger,
  now: () => number,
  patternOf: (pathname: string) => string,
): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const started = now();
    await next();
    const { requestId } = c.var;
    log.info({
      requestId,
      method: c.req.method,
      route: patternOf(c.req.path),
      status: c.res.status,
      ms: now() - started,
    });
  };
}
