import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import * as build from "virtual:remix/server-build";
import { type App, openApp } from "./app.server";
import type { Settings } from "./config.server";
import { firstSteps } from "./first-steps.server";
import { keptCounts } from "./http/kept/counts";
import { keepPages } from "./http/kept/front.server";
import { listen } from "./http/listen.server";
import { createHandler } from "./http/stack.server";
import { stopOnBug, stopOnDisk, stopOnSignal } from "./http/stop.server";
import { startTimers } from "./timers.server";
import stylesheet from "./ui/styles.css?url";
import { startOutbox } from "./usecases/deliver-mail.server";
import { followJournal } from "./usecases/follow-journal.server";
import { startBulkWork } from "./usecases/work-bulk.server";

const ASSETS = fileURLToPath(new URL("../client", import.meta.url));

/** The process: the database, the pages, the mail, and their end. */
export async function serve(settings: Settings, { acceptClock = false } = {}) {
  // What Remix makes for a request dies late; by itself V8 lets that pile up to three times what is alive.
  setFlagsFromString("--heap-growing-percent=40");
  const handle = openApp(settings, { server: true, acceptClock });
  const { app } = handle;
  stopOnBug(app.log);
  app.db.whenUnsure(stopOnDisk(app.log));
  await followJournal(app);
  if (settings.demonstration) process.stdout.write(await greeting(app));
  const kept = keptCounts();
  const pages = keepPages(app, createHandler({ app, build, stylesheet, assetsFolder: ASSETS, kept }), kept);
  const { drain } = await listen(pages.listener, settings);
  const outbox = startOutbox(app);
  const bulk = startBulkWork(app);
  const timers = startTimers(handle, pages.noteUse);
  process.stdout.write(`Undersigned is at ${settings.baseUrl}\n`);
  if (!settings.demonstration) process.stdout.write(firstSteps(app, process.stdout.isTTY === true));

  stopOnSignal(app.log, async () => {
    await Promise.all([drain(), outbox.stop(), bulk.stop(), timers.stop(), app.backups.close()]);
    await app.documents.close();
    handle.close();
  });
}

/** Only a demonstration loads its letter and people. */
async function greeting(app: App) {
  const { greet } = await import("./demonstration/greet.server");
  return greet(app);
}
