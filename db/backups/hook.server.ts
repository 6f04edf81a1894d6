import { spawn } from "node:child_process";

/** The operator's command for taking a backup off the machine, and what it may know. */
export type Hook = { command: string; environment: Record<string, string | undefined> };
/** `code` is null where no exit code came: it took too long, was killed, or could not be started. */
export type HookResult = { ok: boolean; code: number | null };

const PATIENCE = 30 * 60_000;

/** Runs the command in a shell, with the backup's path as BACKUP_FILE. What it prints is not read: it could say anything. */
export function runHook({ command, environment }: Hook, file: string, stop: AbortSignal) {
  return new Promise<HookResult>((resolve) => {
    // In a group of its own: what the shell has started ends with it.
    const shell = spawn("/bin/sh", ["-c", command], {
      env: { NODE_ENV: "production", ...environment, BACKUP_FILE: file },
      stdio: "ignore",
      detached: true,
    });
    const end = () => endGroup(shell.pid);
    const timer = setTimeout(end, PATIENCE);
    stop.addEventListener("abort", end);
    const tell = (code: number | null) => {
      clearTimeout(timer);
      stop.removeEventListener("abort", end);
      resolve({ ok: code === 0, code });
    };
    shell.on("error", () => tell(null));
    shell.on("exit", tell);
  });
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself just now.
  }
}
