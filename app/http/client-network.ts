import { networkOf } from "~/domain/network";

/**
 * The client's network. Each trusted proxy has appended one address to X-Forwarded-For, so the client is that many from
 * the right; what stands further left is what the client claims.
 */
export function clientNetwork(remoteAddress: string | undefined, forwardedFor: string | undefined, trustProxy: number) {
  const hops = forwardedFor?.split(",").map((hop) => hop.trim()) ?? [];
  const client = trustProxy > 0 ? hops.at(-Math.min(trustProxy, hops.length)) : undefined;
  return networkOf(client || remoteAddress || "unknown");
}
