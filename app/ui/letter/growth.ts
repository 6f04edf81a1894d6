/** How many of today's list were on it when the day (00:00 UTC, in milliseconds) ended. */
export type Growth = { day: number; listed: number };

const DAY = 86_400_000;
const MOST_STEPS = 40;

/** As many days as a table can be read in: of each stretch of a long time, the last. The whole is never lost. */
export function thinned(growth: readonly Growth[]): Growth[] {
  const first = growth[0]?.day ?? 0;
  const days = ((growth.at(-1)?.day ?? 0) - first) / DAY + 1;
  const stretch = DAY * Math.ceil(days / MOST_STEPS);
  const stretchOf = ({ day }: Growth) => Math.floor((day - first) / stretch);
  return growth.filter((point, i) => {
    const next = growth[i + 1];
    return next === undefined || stretchOf(next) !== stretchOf(point);
  });
}

/** The line from the first day's beginning until `end`, in a box of this size, as an SVG path. */
export function pathOf(growth: readonly Growth[], end: number, { width, height }: { width: number; height: number }) {
  const start = growth[0]?.day ?? 0;
  const most = growth.at(-1)?.listed ?? 1;
  const x = (time: number) => round((width * (time - start)) / Math.max(end - start, DAY));
  const y = (listed: number) => round(height * (1 - listed / most));
  const points = growth.map(({ day, listed }) => `L${x(Math.min(day + DAY, end))} ${y(listed)}`);
  return `M0 ${height}${points.join("")}H${x(end)}`;
}

const round = (n: number) => Math.round(n * 10) / 10;
