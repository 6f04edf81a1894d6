import type { MiddlewareHandler } from "hono";
import { isLoopback } from "~/domain/network";
import type { Answer } from "./problem-page.server";

const FORWARDING = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

/**
 * Keeps a demonstration on this computer: its mailbox and its sign-in link are open to whoever reaches it, so neither a
 * tunnel nor a name that was pointed at loopback (DNS rebinding) may. A live instance needs no such gate: its links and
 * its origin come from BASE_URL, never from what a request calls itself.
 */
export function hostGate(trustProxy: number, refuse: Answer): MiddlewareHandler {
  return async (c, next) => {
    if (!isAtHome((name) => c.req.header(name), trustProxy)) return refuse(c);
    await next();
  };
}

/** Whether a request asks for this computer by a name of its own, and came without a tunnel. */
export function isAtHome(header: (name: string) => string | undefined, trustProxy: number): boolean {
  const host = header("host") ?? "";
  const loopback = URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
  return loopback && (trustProxy > 0 || FORWARDING.every((name) => header(name) === undefined));
}
