import type { Command } from "commander";
import type { Io } from "./io";
import { Refusal } from "./refusal";

type Options = { acceptClock?: boolean };

export function serveCommand(program: Command, io: Io) {
  program
    .command("serve")
    .description("serve the letters until stopped")
    .option("--accept-clock", "start although the newest event lies ahead of the clock")
    .addHelpText("after", "\nExample:\n  undersigned serve")
    .action(async ({ acceptClock }: Options) => {
      const { readSettings } = await import("./settings.server");
      const settings = readSettings(io);
      // Only now: no other command needs the pages.
      const { serve } = await import("../process.server");
      const { BootError } = await import("../../db/boot.server");
      const { EXIT_CONFIG } = await import("../config.server");
      try {
        await serve(settings, { acceptClock });
      } catch (error) {
        throw error instanceof BootError ? new Refusal(error.message, {}, EXIT_CONFIG) : error;
      }
    });
}
