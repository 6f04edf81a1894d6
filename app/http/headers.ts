import type { Context, MiddlewareHandler } from "hono";
import { keptAddress } from "./kept/addresses";

/** Pages hold no script and fetch nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A shared cache asks again after a second; a browser asks each time, and mostly hears that nothing changed. */
const KEPT = "public, max-age=0, s-maxage=1";
const NOT_KEPT = "no-store";

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  // Not no-referrer: with it Chromium sends `Origin: null` on a form's post to the same origin.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** Puts the headers on every answer. What a route has set itself stays: a badge may be shown elsewhere, a file be kept. */
export function securityHeaders({ https }: { https: boolean }): MiddlewareHandler {
  // This host only: its parent's other hosts are not ours to decide for.
  const transport = https ? { "Strict-Transport-Security": "max-age=63072000" } : {};
  return async (c, next) => {
    await next();
    // The signer's page has its key in the path; an origin may leave it, a path must not.
    const privately = /^(\/[^/]+)?\/signature(\/|$)/.test(c.req.path) ? { "Referrer-Policy": "strict-origin" } : {};
    for (const [name, value] of Object.entries({
      ...HEADERS,
      ...transport,
      ...privately,
      "Cache-Control": keeping(c),
    })) {
      if (!c.res.headers.has(name)) c.header(name, value);
    }
  };
}

/** To keep nothing is the rule; public pages, where they are what was asked for, are the exception. */
function keeping({ req, res }: Context): string {
  const { pathname, search } = new URL(req.url);
  const reads = req.method === "GET" || req.method === "HEAD";
  return reads && res.status === 200 && keptAddress(pathname + search) ? KEPT : NOT_KEPT;
}
