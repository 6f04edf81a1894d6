import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../app/cli/io";
import { runCommand } from "../../app/cli/run";
import { loadSettings } from "../../app/config.server";

type Given = Record<string, string | undefined>;

/**
 * An operator before a data folder of their own. `says` is what they answer when asked; without it nobody sits there, and
 * nobody is shown progress.
 */
export function operator({ says, ...given }: Given = {}) {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-cli-"));
  const settings = { DATA_DIR: folder, LOG_LEVEL: "silent", ...given };
  return {
    folder,
    settings: () => loadSettings(settings),
    /** Runs `undersigned` with these arguments. */
    async run(...args: string[]) {
      const said = { out: "", err: "" };
      const io: Io = {
        out(text) {
          said.out += text;
        },
        async stream(pieces) {
          for await (const piece of pieces) said.out += piece;
        },
        err(text) {
          said.err += text;
        },
        interactive: says !== undefined,
        terminal: says !== undefined,
        async ask(question) {
          said.err += question;
          return says ?? "";
        },
        settings,
      };
      const code = await runCommand(args, io);
      return { code, ...said };
    },
    leave: () => rmSync(folder, { recursive: true }),
  };
}

/** What --json printed. */
export const json = ({ out }: { out: string }): unknown => JSON.parse(out);
