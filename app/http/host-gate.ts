import type { MiddlewareHandler } from "hono";
import { isLoopback } from "~/domain/network";
import type { Answer } from "./problem-page.server";

const FORWARDING = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP"];

/**
 * Keeps a demonstration on this computer: its mailbox and its sign-in link are open to whoever reaches it, so neither a
 * tunnel nor a name that was pointed at loopback (DNS rebinding) may. A live instance needs no such gate: its links and
 * its origin come from BASE_URL, never from what a request calls itself.
 */
export function hostGate(trustProxy: number, refuse: Answer): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("Host") ?? "";
    const loopback = URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
    const forwarded = trustProxy === 0 && FORWARDING.some((name) => c.req.header(name) !== undefined);
    if (!loopback || forwarded) return refuse(c);
    await next();
  };
}
