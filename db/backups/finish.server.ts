import { type Contents, finishCopy } from "./check.server";
import { discard, settle } from "./disk.server";
import { type Sealing, seal } from "./seal.server";

export type Finish = {
  /** A fresh copy in clear, which is gone afterwards, whatever happens. */
  copy: string;
  /** Where its encrypted form is written before it gets its name; in the folder of `file`. */
  sealed: string;
  /** The backup's name. */
  file: string;
  sealing: Sealing | null;
  at: number;
};
export type Finished = { outcome: "finished"; bytes: number; contents: Contents };

/** Checks a copy, encrypts it where it should be, and gives it its name. Throws DamagedCopy. */
export async function finish({ copy, sealed, file, sealing, at }: Finish): Promise<Finished> {
  try {
    const contents = finishCopy(copy, at);
    if (sealing) {
      await seal(copy, sealed, sealing);
      discard(copy);
    }
    return { outcome: "finished", bytes: settle(sealing ? sealed : copy, file), contents };
  } finally {
    discard(copy);
    discard(sealed);
  }
}
