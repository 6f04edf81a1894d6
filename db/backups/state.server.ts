import { readFileSync } from "node:fs";
import { z } from "zod";
import { replaceFile } from "../files.server";
import { REASONS } from "./problem.server";

const problem = { why: z.enum(REASONS), problem: z.string() };

/** Times are milliseconds since the epoch, `took` is milliseconds. No personal data. Null: it has not happened yet. */
const state = z.object({
  /** The last backup that was made: its file's name in `backups/`. */
  made: z
    .object({ at: z.int(), file: z.string(), bytes: z.int(), took: z.int(), encrypted: z.boolean() })
    .nullable()
    .default(null),
  /** Why the last try made none; null where it did. */
  failed: z
    .object({ at: z.int(), ...problem })
    .nullable()
    .default(null),
  /** What became of the last run of BACKUP_COMMAND; `code` is null where it took too long or could not be started. */
  hook: z.object({ at: z.int(), ok: z.boolean(), code: z.int().nullable() }).nullable().default(null),
  /** The last drill. `sealed`: encrypted for a recipient, so only the operator can try it. */
  drill: z
    .object({
      at: z.int(),
      file: z.string(),
      took: z.int(),
      outcome: z.enum(["sound", "sealed", "failed"]),
      problem: z.string().nullable(),
    })
    .nullable()
    .default(null),
});
export type BackupState = z.infer<typeof state>;

const NOTHING = state.parse({});

/**
 * What is known of the backups, in a file beside the database: a row would be in every backup, and where the database
 * cannot be written this may be what one wants to know. The server also has it in memory, should the file fail.
 */
export function openState(file: string) {
  let known: BackupState | undefined;
  return {
    read: (): BackupState => known ?? readState(file),
    note(change: Partial<BackupState>): void {
      known = { ...(known ?? readState(file)), ...change };
      replaceFile(file, `${JSON.stringify(known)}\n`);
    },
  };
}

/** What cannot be read is as good as nothing: the next turn writes it again. */
function readState(file: string): BackupState {
  try {
    return state.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return NOTHING;
  }
}
