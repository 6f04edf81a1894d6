const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many of the hourly backups are kept: of the newest hours, days and weeks (UTC) that have one, the newest of each. */
const TIERS = [
  { count: 24, period: HOUR },
  { count: 14, period: DAY },
  { count: 8, period: 7 * DAY },
];
export const MOST_BACKUPS = TIERS.reduce((sum, { count }) => sum + count, 0);
/** Copies from before a migration. */
const MOST_BEFORE = 3;

const HOURLY = /^hourly-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.db(\.age)?$/;
const BEFORE = /^before-\d{8}T\d{6}Z-.+\.db$/;

/**
 * `hourly`: the server's own. `before`: from before a migration. `undersigned`: by the operator's command, never removed
 * by the product. `replaced`: what a restore took the place of, kept too. Names of a kind sort by time.
 */
export function backupName(kind: "hourly" | "before" | "undersigned" | "replaced", at: number, what = ""): string {
  const time = new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
  return `${kind}-${time}${what === "" ? "" : `-${what}`}.db`;
}

type Backup = { name: string; at: number };

function hourly(names: readonly string[]): Backup[] {
  const backups = names.flatMap((name) => {
    const [, year, month, day, hour, minute, second] = HOURLY.exec(name) ?? [];
    const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(at) ? [] : [{ name, at }];
  });
  return backups.sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
}

/** The newest that is not ahead of the clock; where all are, the newest of them. */
export function newestBackup(names: readonly string[], now: number): string | undefined {
  const backups = hourly(names);
  return (backups.find(({ at }) => at <= now) ?? backups[0])?.name;
}

/**
 * Which hourly backups go. Counted are hours, days and weeks that have one, so nothing goes only because time has passed.
 * Those ahead of the clock, which was wrong then or is now, fill what room is left: they drive out none of the others.
 */
export function outdatedBackups(names: readonly string[], now: number): string[] {
  const backups = hourly(names);
  const kept = new Set<string>();
  const past = backups.filter(({ at }) => at <= now);
  for (const { count, period } of TIERS) for (const name of newestOfEach(past, period, count)) kept.add(name);
  const ahead = backups.filter(({ at }) => at > now);
  for (const { name } of ahead.slice(0, MOST_BACKUPS - kept.size)) kept.add(name);
  return backups.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

function newestOfEach(newestFirst: readonly Backup[], period: number, count: number): string[] {
  const newest = new Map<number, string>();
  for (const { name, at } of newestFirst) {
    const one = Math.floor(at / period);
    if (!newest.has(one)) newest.set(one, name);
  }
  return [...newest.values()].slice(0, count);
}

/** Which copies from before a migration go: all but the last three. */
export const outdatedBefore = (names: readonly string[]): string[] =>
  names
    .filter((name) => BEFORE.test(name))
    .sort()
    .slice(0, -MOST_BEFORE);
