import type { MiddlewareHandler } from "hono";
import type { Answer } from "./problem-page.server";

/**
 * An address whose percent signs make no sense is no address of ours. Remix would go on with it, and its router prints such
 * an address whole, keys included.
 */
export function decodable(refuse: Answer): MiddlewareHandler {
  return async (c, next) => {
    if (!canDecode(new URL(c.req.url).pathname)) return refuse(c);
    await next();
  };
}

function canDecode(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
