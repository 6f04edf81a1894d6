import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Where a tool of the system is; undefined: it is not installed. */
export function tool(name: string): string | undefined {
  const { status, stdout } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** A file system of its own size in memory, for one test; undefined where only root could mount it. */
export function smallDisk(size: string): { folder: string; readOnly(): void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-disk-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  onTestFinished(() => {
    execFileSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true });
  });
  return { folder, readOnly: () => void execFileSync("mount", ["-o", "remount,ro", folder]) };
}
