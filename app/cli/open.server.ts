import { existsSync } from "node:fs";
import { join } from "node:path";
import { BootError } from "../../db/boot.server";
import { DatabaseBusy } from "../../db/write.server";
import { type AppHandle, openApp } from "../app.server";
import { EXIT_CONFIG } from "../config.server";
import { followJournal } from "../usecases/follow-journal.server";
import type { Io } from "./io";
import { Refusal } from "./refusal";
import { readSettings } from "./settings.server";

export type Opening = {
  /** Where there is no database, none is made: it would be the wrong folder. */
  existing?: boolean;
  skipHead?: boolean;
};

/** Opens the App for one command and closes it again, whatever happens. It logs nothing: the answer says it all. */
export async function openForCommand<T>(
  io: Io,
  perform: (handle: AppHandle) => T | Promise<T>,
  options: Opening = {},
): Promise<T> {
  try {
    const settings = { ...readSettings(io), logLevel: "silent" as const };
    if (options.existing && !existsSync(join(settings.dataDir, "undersigned.db")))
      throw new Refusal(`There is no database in ${settings.dataDir}. Check DATA_DIR and BASE_URL.`);
    const handle = openApp(settings, { server: false, ...options });
    try {
      // Whoever looks whether this is an older copy wants to see it as it is.
      if (!options.skipHead) await followJournal(handle.app);
      return await perform(handle);
    } finally {
      handle.close();
    }
  } catch (error) {
    if (error instanceof BootError) throw new Refusal(error.message, {}, EXIT_CONFIG);
    if (error instanceof DatabaseBusy)
      throw new Refusal("Another process kept the database busy. Nothing was changed; try again.");
    throw error;
  }
}
