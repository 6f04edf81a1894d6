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
