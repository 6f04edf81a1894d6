/** The copy is not sound, so it was thrown away. Its message says where, and holds no personal data. */
export class DamagedCopy extends Error {
  override name = "DamagedCopy";
}

export const REASONS = ["damaged", "full", "forbidden", "stopped", "broken"] as const;
export type Problem = {
  why: (typeof REASONS)[number];
  /** For the operator; no personal data. */
  problem: string;
};

const FULL = "the disk is full";
const FORBIDDEN = "the folder of backups cannot be written";
const KNOWN: Record<string, Problem> = {
  ENOSPC: { why: "full", problem: FULL },
  EDQUOT: { why: "full", problem: FULL },
  EFBIG: { why: "full", problem: FULL },
  SQLITE_FULL: { why: "full", problem: FULL },
  EACCES: { why: "forbidden", problem: FORBIDDEN },
  EPERM: { why: "forbidden", problem: FORBIDDEN },
  EROFS: { why: "forbidden", problem: FORBIDDEN },
  EEXIST: { why: "forbidden", problem: FORBIDDEN },
  ENOENT: { why: "forbidden", problem: FORBIDDEN },
  ENOTDIR: { why: "forbidden", problem: FORBIDDEN },
  SQLITE_CANTOPEN: { why: "forbidden", problem: FORBIDDEN },
  SQLITE_READONLY: { why: "forbidden", problem: FORBIDDEN },
};

/** What went wrong, as it is logged, kept and shown. A message is repeated only where it is known who wrote it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DamagedCopy) return { why: "damaged", problem: error.message };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (KNOWN[code]) return KNOWN[code];
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return { why: "damaged", problem: `the file is damaged (${code})` };
  const name = error instanceof Error ? error.name : typeof error;
  return { why: "broken", problem: code === "" ? name : `${name} ${code}` };
}
