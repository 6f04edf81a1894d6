import type { Context, MiddlewareHandler } from "hono";
import { keptAddress } from "./kept/addresses";

/** Public pages hold no script, and nothing is fetched from elsewhere. */
const policy = (ancestors: "'none'" | "*", ...more: string[]) =>
  [
    "default-src 'none'",
    ...more,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");

/** For an image that other sites may show. */
export const SHOWN_ELSEWHERE = { "Cross-Origin-Resource-Policy": "cross-origin" };

/** For a page that other sites may put into a frame. */
export const FRAMED_ELSEWHERE = { ...SHOWN_ELSEWHERE, "Content-Security-Policy": policy("*") };

/** The desk has files of scripts, and nothing in a page runs: see docs/decisions/0024. */
const WITH_SCRIPTS = { "Content-Security-Policy": policy("'none'", "script-src 'self'", "connect-src 'self'") };

/** A shared cache asks again after a second; a browser asks each time, and mostly hears that nothing changed. */
const KEPT = "public, max-age=0, s-maxage=1";
const NOT_KEPT = "no-store";

const HEADERS = {
  "Content-Security-Policy": policy("'none'"),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  // Not no-referrer: with it Chromium sends `Origin: null` on a form's post to the same origin.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** The signer's page and a letter's preview have a key in the path; an origin may leave it, a path must not. */
const WITH_KEYS = /^(\/[^/]+)?\/(signature|letters\/[^/]+\/preview)(\/|$)/i;

/** Puts the headers on every answer. What a route has set itself stays: a badge may be shown elsewhere, a file be kept. */
export function securityHeaders({ https }: { https: boolean }): MiddlewareHandler {
  // This host only: its parent's other hosts are not ours to decide for.
  const transport = https ? { "Strict-Transport-Security": "max-age=63072000" } : {};
  return async (c, next) => {
    await next();
    const privately = WITH_KEYS.test(c.req.path) ? { "Referrer-Policy": "strict-origin" } : {};
    const desk = /^\/moderation(\/|$)/.test(c.req.path) ? WITH_SCRIPTS : {};
    const framed = c.res.headers.get("Content-Security-Policy") === FRAMED_ELSEWHERE["Content-Security-Policy"];
    for (const [name, value] of Object.entries({
      ...HEADERS,
      ...transport,
      ...privately,
      ...desk,
      "Cache-Control": keeping(c),
    })) {
      if (!c.res.headers.has(name)) c.header(name, value);
    }
    // It knows no way to say "by anybody".
    if (framed) c.res.headers.delete("X-Frame-Options");
  };
}

/** To keep nothing is the rule; public pages, where they are what was asked for, are the exception. */
function keeping({ req, res }: Context): string {
  const { pathname, search } = new URL(req.url);
  const reads = req.method === "GET" || req.method === "HEAD";
  return reads && res.status === 200 && keptAddress(pathname + search) ? KEPT : NOT_KEPT;
}
