import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import { LEAST_FREE, LEAST_ROOM } from "../../domain/readiness";
import { type Check, type Finding, ok, warning, wrong } from "./finding";

const GB = 1e9;

/** By statfs's magic numbers: SQLite's locks cannot be relied upon there, and the log of writes is not shared. */
const NETWORK: Record<number, string> = {
  26985: "NFS",
  20859: "SMB",
  4283649346: "CIFS",
  4266872130: "SMB",
  1397113167: "AFS",
  12805120: "Ceph",
  16914839: "9P",
  1702057286: "FUSE, which may be one",
};

export const checkFolder: Check = ({ settings: { dataDir } }) => {
  if (!existsSync(dataDir))
    return [
      warning(
        "Data folder",
        `${dataDir} is not there yet.`,
        "The first start makes it. If it should be there, check DATA_DIR.",
      ),
    ];
  return [access(dataDir), ...room(dataDir)];
};

function access(dir: string): Finding {
  try {
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return wrong("Data folder", `${dir} cannot be written.`, "Let the user who runs the program own it: chown -R.");
  }
  if ((statSync(dir).mode & 0o077) !== 0)
    return warning("Data folder", `Others on this computer may look into ${dir}.`, `chmod 700 ${dir}`);
  return ok("Data folder", dir);
}

function room(dir: string): Finding[] {
  const { type, bavail, bsize } = statfsSync(dir);
  const free = bavail * bsize;
  const says = `${(free / GB).toFixed(1)} GB free`;
  const more = "Make room: the database, its log and its backups grow.";
  const network = NETWORK[type >>> 0];
  return [
    network === undefined
      ? ok("File system", "It is on this computer.")
      : wrong("File system", `It is on a network (${network}).`, "Set DATA_DIR to a folder on a local disk."),
    free < LEAST_FREE
      ? wrong("Space", says, more)
      : free < LEAST_ROOM
        ? warning("Space", says, more)
        : ok("Space", says),
  ];
}
