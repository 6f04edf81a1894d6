import { BootError } from "../db/boot.server";
import { ConfigError, EXIT_CONFIG, loadSettings } from "./config.server";
import { serve } from "./process.server";

try {
  await serve(loadSettings());
} catch (error) {
  const inUse = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (!(inUse || error instanceof ConfigError || error instanceof BootError)) throw error;
  process.stderr.write(inUse ? "Another program uses this port. Set PORT to another.\n" : `${error.message}\n`);
  process.exit(inUse ? 1 : EXIT_CONFIG);
}
