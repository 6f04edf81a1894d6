import type { MiddlewareHandler } from "hono";
import { LIMITS } from "~/domain/limits";
import { clientNetwork } from "./client-network";
import type { HttpEnv } from "./context";
import { keptAddress } from "./kept/addresses";
import type { Answer } from "./problem-page.server";

type Asked = { method: string; url: URL };

/** What one network may do so often in a minute. */
const COUNTED = {
  /** Pages that there are without end, searches above all. Those that are ready don't come this far. */
  "reading-1m": ({ method, url }: Asked) =>
    (method === "GET" || method === "HEAD") && keptAddress(url.pathname + url.search)?.endless === true,
  /** Forms of the public's: what a flood sends is refused here before it costs anything. No person sends so many. */
  "posting-1m": ({ method, url }: Asked) => method === "POST" && !url.pathname.startsWith("/moderation"),
} as const;

/** Networks beyond this many in a minute are counted as one: what is counted must not fill the memory. */
const MOST = 50_000;

type Given = { limits: Record<keyof typeof COUNTED, number>; trustProxy: number; now: () => number; refuse: Answer };

/** Refuses what comes too often from one network. Counted in memory: it writes nothing. */
export function networkLimit(
  name: keyof typeof COUNTED,
  { limits, trustProxy, now, refuse }: Given,
): MiddlewareHandler<HttpEnv> {
  const { window } = LIMITS[name];
  let ends = 0;
  let counts = new Map<string, number>();
  return async (c, next) => {
    if (!COUNTED[name]({ method: c.req.method, url: new URL(c.req.url) })) return next();
    if (now() >= ends) [ends, counts] = [now() + window, new Map()];
    const network = clientNetwork(c.env.remoteAddress, c.req.header("X-Forwarded-For"), trustProxy);
    const key = counts.has(network) || counts.size < MOST ? network : "the rest";
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= limits[name]) return next();
    c.header("Retry-After", String(Math.ceil((ends - now()) / 1_000)));
    return refuse(c);
  };
}
