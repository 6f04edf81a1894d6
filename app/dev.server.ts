import * as build from "virtual:remix/server-build";
import type { HttpBindings } from "@hono/node-server";
import { type AppHandle, openApp } from "./app.server";
import { loadSettings } from "./config.server";
import { createHandler } from "./http/stack.server";
import stylesheet from "./ui/styles.css?url";

/** What `npm run dev` asks for each page. Vite loads it again after a change, when the app before must let go of its lock. */
declare global {
  var opened: AppHandle | undefined;
}

globalThis.opened?.close();
globalThis.opened = openApp(loadSettings(), { server: true });

const handle = createHandler({ app: globalThis.opened.app, build, stylesheet });

export default {
  fetch: (request: Request, { incoming }: HttpBindings) =>
    handle(request, { remoteAddress: incoming.socket.remoteAddress }),
};
