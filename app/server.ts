import { BootError } from "../db/boot.server";
import { ConfigError, EXIT_CONFIG, loadSettings } from "./config.server";

try {
  const settings = loadSettings();
  // Only now: the settings decide NODE_ENV, by which React and the router choose their build when they are loaded.
  const { serve } = await import("./process.server");
  await serve(settings);
} catch (error) {
  const inUse = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (!(inUse || error instanceof ConfigError || error instanceof BootError)) throw error;
  process.stderr.write(inUse ? "Another program uses this port. Set PORT to another.\n" : `${error.message}\n`);
  process.exit(inUse ? 1 : EXIT_CONFIG);
}
