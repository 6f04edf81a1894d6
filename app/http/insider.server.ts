import { createHash, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { isLoopback } from "~/domain/network";
import type { HttpEnv } from "./context";
import { isAtHome } from "./host-gate";

/**
 * Whether whoever asks may see how the site stands: this computer by a name of its own, through no proxy, or who knows the token.
 * A proxy on this computer comes from loopback too, so what was forwarded is never at home, however many proxies are trusted.
 */
export function insider(token: string | null): (c: Context<HttpEnv>) => boolean {
  const wanted = token === null ? null : hash(token);
  return (c) => {
    const given = /^Bearer +(\S+)$/i.exec(c.req.header("Authorization") ?? "")?.[1];
    if (given !== undefined) return wanted !== null && timingSafeEqual(hash(given), wanted);
    return isLoopback(c.env.remoteAddress ?? "") && isAtHome((name) => c.req.header(name), 0);
  };
}

/** Of one length, as comparing in constant time needs. */
const hash = (text: string) => createHash("sha256").update(text).digest();
