import * as build from "virtual:remix/server-build";
import type { HttpBindings } from "@hono/node-server";
import { openApp } from "./app.server";
import { loadSettings } from "./config.server";
import { greet } from "./demonstration/greet.server";
import { createHandler } from "./http/stack.server";
import { startTimers } from "./timers.server";
import stylesheet from "./ui/styles.css?url";
import { startOutbox } from "./usecases/deliver-mail.server";

/** What `npm run dev` asks for each page. Vite loads it again after a change: the one before must let go of its lock. */
declare global {
  var stopBefore: (() => Promise<void>) | undefined;
}

await globalThis.stopBefore?.();
const settings = loadSettings();
const handle = openApp(settings, { server: true });
const { app } = handle;
if (settings.demonstration) process.stdout.write(await greet(app));
const outbox = startOutbox(app);
const timers = startTimers(handle);
globalThis.stopBefore = async () => {
  await Promise.all([timers.stop(), outbox.stop(), app.backups.close()]);
  handle.close();
};

const answer = createHandler({ app, build, stylesheet });

export default {
  fetch: (request: Request, { incoming }: HttpBindings) =>
    answer(request, { remoteAddress: incoming.socket.remoteAddress }),
};
