import type { App } from "~/app.server";
import type { Lookout } from "~/domain/looking";
import type { ProxyWatch } from "~/domain/proxies";

/** What every loader and action is given as `context`. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    app: App;
    requestId: string;
    /** The client's /24 or /64: what limits count. Never the address itself. */
    network: string;
    /** Who of the desk looks at what. */
    lookout: Lookout;
    /** Whether requests come through more proxies than is believed. */
    proxies: ProxyWatch;
    /** Set by entry.server when a loader or an action broke: the status that says why. */
    failure?: number;
  }
}

export type Connection = { remoteAddress: string | undefined };

/** What hono's parts in front of Remix hand to each other. */
export type HttpEnv = {
  Bindings: Connection;
  Variables: { requestId: string };
};
