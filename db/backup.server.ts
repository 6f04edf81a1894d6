import { join } from "node:path";
import { discard } from "./backups/disk.server";
import { type Finished, finish } from "./backups/finish.server";
import type { Sealing } from "./backups/seal.server";
import type { Db } from "./open.server";

type Options = {
  /** The data folder's `backups/`. */
  folder: string;
  sealing: Sealing | null;
  at: number;
  /** Hears how many pages were copied, of how many. */
  progress: (done: number, total: number) => void;
};

/**
 * Copies the database beside a running server, for a command. The file has its name only once it was checked, encrypted where
 * that is set, and is on the disk. In clear it never stands elsewhere than in the data folder when it should be encrypted.
 * Throws DamagedCopy.
 */
export async function backUp(db: Db, file: string, { folder, sealing, at, progress }: Options): Promise<Finished> {
  const unfinished = `${file}.${process.pid}.unfinished`;
  const copy = sealing ? join(folder, `clear.${process.pid}.unfinished`) : unfinished;
  try {
    await db.copyTo(copy, progress);
    return await finish({ copy, sealed: unfinished, file, sealing, at });
  } finally {
    discard(copy);
  }
}
