import type { MiddlewareHandler } from "hono";
import type { App } from "~/app.server";
import { MIRROR, type Reflection } from "~/domain/mirror";
import { clientNetwork } from "./client-network";
import type { HttpEnv } from "./context";

/** Tells the operator's doctor what was seen of its request; anybody else gets what the address gives everybody. */
export function mirror({ keys, now, settings }: Pick<App, "keys" | "now" | "settings">): MiddlewareHandler<HttpEnv> {
  const { trustProxy } = settings;
  return async (c, next) => {
    const asked = c.req.path === MIRROR.path ? keys.readSigned(MIRROR.name, c.req.header(MIRROR.header)) : null;
    if (asked === null || now() >= Number(asked)) return next();
    const forwardedFor = c.req.header("X-Forwarded-For");
    const seen: Reflection = {
      host: c.req.header("Host") ?? "",
      protocol: c.req.header("X-Forwarded-Proto") ?? null,
      forwardedFor: forwardedFor?.split(",").map((hop) => hop.trim()) ?? [],
      network: clientNetwork(c.env.remoteAddress, forwardedFor, trustProxy),
      trustProxy,
    };
    return c.json(seen);
  };
}
