/** How many there are of each kind, most first, then in the order of the kinds' codes. */
export function totals<Tally extends { listed: number }, Kind extends string>(
  tallies: readonly Tally[],
  kindOf: (tally: Tally) => Kind,
): [Kind, number][] {
  const sums = new Map<Kind, number>();
  for (const tally of tallies) sums.set(kindOf(tally), (sums.get(kindOf(tally)) ?? 0) + tally.listed);
  return [...sums].sort(([a, more], [b, other]) => other - more || (a < b ? -1 : 1));
}
