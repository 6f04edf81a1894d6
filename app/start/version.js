const OLDEST = 20;
const NEWEST = 26;

/** Older ones fail in the middle of the SQLite driver, without a word. */
export function checkNode(version = process.versions.node) {
  const major = Number.parseInt(version, 10);
  if (major >= OLDEST && major <= NEWEST) return;
  process.stderr.write(
    `Undersigned needs Node ${OLDEST} to ${NEWEST}; this is ${version}. Node 24 is a good choice.\n`,
  );
  process.exit(1);
}
