import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import type { AppHandle } from "../app.server";
import { type Answer, confirm, define, EXISTING, withApp, YES } from "./command";
import type { Io } from "./io";
import { withProgress } from "./progress";
import { Refusal } from "./refusal";

type Options = { folder?: string; withAddresses?: boolean; yes?: boolean; json?: boolean };

export function exportCommand(program: Command, io: Io) {
  define(program, "export <slug>", "hand out a letter’s list: as CSV, with --json as JSON, or both into a folder", [
    "export safer-online > list.csv",
    "export safer-online --json > list.json",
    "export safer-online --folder exports --with-addresses",
  ])
    .option("--folder <folder>", "write both files there; --json then says where they are")
    .option("--with-addresses", "also name, role and e-mail of who signed: personal data, for writing to them")
    .option(...YES)
    .action(withApp(io, ({ app }, slug: string, options: Options) => hand(io, app, slug, options), EXISTING));
}

const PERSONAL =
  "Names and e-mail addresses are personal data: keep the file to those who need it, for no longer than they do, and delete it then. Hand them out?";

async function hand(io: Io, app: AppHandle["app"], slug: string, options: Options): Promise<Answer | null> {
  const { openExport, writeFiles } = await import("./export.server");
  const { json = false, withAddresses = false } = options;
  const found = openExport(app, slug, withAddresses);
  if (found === "not-found") throw new Refusal(`There is no letter "${slug}": undersigned letter list`);
  if (found === "paused")
    throw new Refusal(
      `The names of "${slug}" are paused, so none is handed out. An owner shows them again at the desk.`,
    );
  if (withAddresses) await confirm(io, options, PERSONAL);

  return withProgress(io, options, "Names", async (progress) => {
    const counted = (done: number) => progress(done, found.listed);
    if (options.folder === undefined) {
      await io.stream(json ? found.json(counted) : found.csv(counted));
      return null;
    }
    const folder = resolve(options.folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const files = found.filesIn(folder);
    if (Object.values(files).some(existsSync)) await confirm(io, options, `Replace what is in ${folder}?`);
    await writeFiles(files, found, counted);
    const paths = Object.values(files);
    return { data: { slug, signatories: found.listed, files: paths }, text: paths.join("\n") };
  });
}
