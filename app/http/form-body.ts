import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Answer } from "./problem-page.server";

/**
 * Reads what is sent with a request whole, up to a limit. Remix would read it as a web stream, handed from one Request
 * to the next: for a form that takes longer than the rest of its way here.
 */
export function formBody(maxSize: number, refuse: Answer): MiddlewareHandler {
  const asStream = bodyLimit({ maxSize, onError: refuse });
  return async (c, next) => {
    const { method, url, headers } = c.req.raw;
    if (method === "GET" || method === "HEAD") return next();
    const size = headers.has("Transfer-Encoding") ? null : headers.get("Content-Length");
    if (size === null) return asStream(c, next);
    if (Number(size) > maxSize) return refuse(c);
    // Who hung up in the middle has sent nothing.
    const body = await c.req.raw.arrayBuffer().catch(() => null);
    c.req.raw = new Request(url, { method, headers, body });
    return next();
  };
}
