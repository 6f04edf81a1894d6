import { DomainError, type ErrorKind } from "~/domain/errors";

export { forLog } from "~/domain/for-log";

/** The one map from what a use case refuses to what HTTP calls it. */
const STATUS: Record<ErrorKind, number> = {
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
