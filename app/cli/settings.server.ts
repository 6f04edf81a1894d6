import { ConfigError, EXIT_CONFIG, loadSettings, type Settings } from "../config.server";
import type { Io } from "./io";
import { Refusal } from "./refusal";

export function readSettings({ settings }: Io): Settings {
  try {
    return loadSettings(settings);
  } catch (error) {
    if (error instanceof ConfigError) throw new Refusal(error.message, { problems: error.problems }, EXIT_CONFIG);
    throw error;
  }
}
