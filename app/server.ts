import { BootError } from "../db/boot.server";
import { ConfigError, EXIT_CONFIG, loadSettings } from "./config.server";

try {
  const settings = loadSettings();
  // Only now: the settings decide NODE_ENV, by which React and the router choose their build when they are loaded.
  const { serve } = await import("./process.server");
  await serve(settings);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof BootError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT_CONFIG;
}
