import type { MiddlewareHandler } from "hono";
import { LIMITS } from "~/domain/limits";
import { clientNetwork } from "./client-network";
import type { HttpEnv } from "./context";
import { keptAddress } from "./kept/addresses";
import type { Answer } from "./problem-page.server";

const { window } = LIMITS["reading-1m"];
/** Networks beyond this many in a minute are counted as one: what is counted must not fill the memory. */
const MOST = 50_000;

/**
 * Of the pages that there are without end, searches above all, one network may have so many made in a minute. Those that are
 * ready don't come this far. Counted in memory: reading writes nothing.
 */
export function readingLimit(
  { count, trustProxy }: { count: number; trustProxy: number },
  now: () => number,
  refuse: Answer,
): MiddlewareHandler<HttpEnv> {
  let ends = 0;
  let counts = new Map<string, number>();
  return async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
    const { pathname, search } = new URL(c.req.url);
    if (!keptAddress(pathname + search)?.endless) return next();
    if (now() >= ends) [ends, counts] = [now() + window, new Map()];
    const network = clientNetwork(c.env.remoteAddress, c.req.header("X-Forwarded-For"), trustProxy);
    const key = counts.has(network) || counts.size < MOST ? network : "the rest";
    const made = (counts.get(key) ?? 0) + 1;
    counts.set(key, made);
    if (made <= count) return next();
    c.header("Retry-After", String(Math.ceil((ends - now()) / 1_000)));
    return refuse(c);
  };
}
