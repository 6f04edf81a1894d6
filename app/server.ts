import { fileURLToPath } from "node:url";
import * as build from "virtual:remix/server-build";
import { openApp } from "./app.server";
import { ConfigError, EXIT_CONFIG, loadSettings } from "./config.server";
import { listen } from "./http/listen.server";
import { createHandler } from "./http/stack.server";
import { stopOnSignal } from "./http/stop.server";
import stylesheet from "./ui/styles.css?url";

const ASSETS = fileURLToPath(new URL("../client", import.meta.url));

/** The process: the database, the pages, the mail, and their end. */
async function serve() {
  const settings = loadSettings();
  const { app, close } = await openApp(settings);
  const { drain } = await listen(createHandler({ app, build, stylesheet, assetsFolder: ASSETS }), settings);
  process.stdout.write(`Undersigned is at ${settings.baseUrl}\n`);

  stopOnSignal(app.log, async () => {
    await drain();
    await close();
  });
}

serve().catch((error: unknown) => {
  if (error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(EXIT_CONFIG);
  }
  throw error;
});
