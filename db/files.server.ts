import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Waits until a file or folder is on the disk. */
export function sync(path: string): void {
  const fd = openSync(path, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Writes a file anew: it is the old one or the new one, whenever the power goes. */
export function replaceFile(file: string, content: Buffer | string): void {
  const temporary = `${file}.new`;
  writeFileSync(temporary, content, { mode: 0o600 });
  sync(temporary);
  renameSync(temporary, file);
  sync(dirname(file));
}
