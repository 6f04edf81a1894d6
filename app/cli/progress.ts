import type { Io } from "./io";

const WIDTH = 30;

export type Progress = (done: number, total?: number) => void;

/**
 * Shows how far long work has come, on a terminal only: neither a file nor a program that reads --json wants it. The line is
 * gone when the work is over, however it ended.
 */
export async function withProgress<T>(
  { err, terminal }: Io,
  { json }: { json?: boolean },
  what: string,
  work: (progress: Progress) => T | Promise<T>,
): Promise<T> {
  if (!terminal || json) return work(() => {});
  let shown = "";
  try {
    return await work((done, total) => {
      const line = `${what}: ${total === undefined ? String(done) : bar(done, total)}`;
      if (line === shown) return;
      err(`\r${line.padEnd(shown.length)}`);
      shown = line;
    });
  } finally {
    if (shown !== "") err(`\r${" ".repeat(shown.length)}\r`);
  }
}

function bar(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(done / total, 1);
  const filled = Math.round(share * WIDTH);
  return `[${"=".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${Math.floor(share * 100)} %`;
}
