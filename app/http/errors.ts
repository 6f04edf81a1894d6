import { DomainError, type ErrorKind } from "~/domain/errors";

/** The one map from what a use case refuses to what HTTP calls it. */
export const STATUS: Record<ErrorKind, number> = {
  invalid: 422,
  conflict: 409,
  "not-found": 404,
  forbidden: 403,
  limited: 429,
};

/** The disk is full, or another process held the database for too long. */
const UNAVAILABLE = /^SQLITE_(FULL|BUSY|LOCKED|IOERR|CANTOPEN|READONLY)/;

/** The status of an answer after a loader or an action threw. */
export function statusOf(error: unknown): number {
  if (error instanceof DomainError) return STATUS[error.kind];
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return UNAVAILABLE.test(code) || code === "ENOSPC" ? 503 : 500;
}

/**
 * What the log may hold of an error. A message can quote what somebody typed (JSON.parse does), so it is kept only where
 * a code says that the system or the database wrote it.
 */
export function forLog(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  const known = "code" in error ? { code: error.code, message: error.message } : {};
  return { error: error.name, ...known, stack: frames?.map((frame) => frame.trim()).slice(0, 12) };
}
