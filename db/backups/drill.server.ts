import { constants, copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { openSqlite, type Sqlite } from "../connect.server";
import { MigrationError, migrate } from "../migrate.server";
import { type Contents, check, labelOf } from "./check.server";
import { DamagedCopy } from "./problem.server";
import { isSealed, unseal } from "./seal.server";

export type Drill = {
  file: string;
  /** Made for this, and gone afterwards, whatever happens. */
  folder: string;
  passphrase: string | null;
  now: number;
};
/** `sealed`: only who has the recipient's identity can open it, and that is not kept here. */
export type Drilled = { outcome: "sound"; contents: Contents } | { outcome: "sealed" };

/** Puts a backup back, but beside: opened, counted, migrated and checked as a restore would. Throws DamagedCopy. */
export async function drill({ file, folder, passphrase, now }: Drill): Promise<Drilled> {
  const sealed = await isSealed(file);
  if (sealed && passphrase === null) return { outcome: "sealed" };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    const restored = join(folder, "undersigned.db");
    if (sealed && passphrase !== null) await unseal(file, restored, { passphrase });
    else copyFileSync(file, restored, constants.COPYFILE_FICLONE);
    const sqlite = openSqlite(restored);
    try {
      return { outcome: "sound", contents: restore(sqlite, now) };
    } finally {
      sqlite.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function restore(sqlite: Sqlite, now: number): Contents {
  const found = check(sqlite);
  const label = labelOf(sqlite);
  if (!label) throw new DamagedCopy("it does not say what it holds");
  if (!isDeepStrictEqual({ ...found }, label))
    throw new DamagedCopy(`it holds ${told(found)}, and says ${told(label)}`);
  try {
    if (migrate(sqlite, now).length > 0) check(sqlite);
  } catch (error) {
    if (error instanceof MigrationError) throw new DamagedCopy(error.message);
    throw error;
  }
  return found;
}

const told = ({ events, signatures, listed }: Contents): string =>
  `${events} events, ${signatures} signatures, ${listed} of them listed`;
