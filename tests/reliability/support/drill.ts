import { appendFileSync } from "node:fs";

/** `npm run drill` asks for the long form: many more turns, and figures. */
export const LONG = process.env.DRILL === "long";

/** How often something is done: seldom with every `npm test`, often in a drill. */
export const times = (short: number, long: number): number => (LONG ? long : short);

type Figure = { drill: string; what: string; value: number; unit: string; most?: number };

/**
 * Puts a measured figure into the drill's table, beside the most that it may be. In `npm test` nothing is measured: a
 * machine that is busy with other tests says nothing about the product.
 */
export function figure(given: Figure): void {
  const report = process.env.DRILL_REPORT;
  if (report !== undefined) appendFileSync(report, `${JSON.stringify(given)}\n`);
}

/** The milliseconds within which so many of a hundred were. */
export function percentile(milliseconds: readonly number[], percent: number): number {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}
