const MINUTE = 60_000;
const UNITS = [
  { name: "d", lasts: 24 * 60 * MINUTE },
  { name: "h", lasts: 60 * MINUTE },
  { name: "min", lasts: MINUTE },
] as const;
const WORDS = { d: "day", h: "hour", min: "minute" } as const;

function span(from: number, now: number) {
  const passed = Math.max(0, now - from);
  const unit = UNITS.find(({ lasts }) => passed >= lasts);
  return unit && { count: Math.floor(passed / unit.lasts), unit: unit.name };
}

/** "12 min", for a list. */
export function ago(from: number, now: number): string {
  const found = span(from, now);
  return found ? `${found.count} ${found.unit}` : "now";
}

/** "12 minutes ago", for a sentence. */
export const longAgo = (from: number, now: number): string => `${lasting(now - from)} ago`;

/** "12 minutes". */
export function lasting(milliseconds: number): string {
  const found = span(0, milliseconds);
  if (!found) return counted(Math.max(1, Math.round(milliseconds / 1000)), "second");
  return counted(found.count, WORDS[found.unit]);
}

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;
