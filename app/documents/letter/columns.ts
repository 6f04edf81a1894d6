/** What stands in a column: its height without the space before it, which the top of a column leaves out. */
export type Item = { height: number; before: number; withNext: boolean };

/** For each column, the index after its last item: as much as fits, or even columns where everything does. */
export function fillColumns(items: readonly Item[], from: number, room: number, count: number): number[] {
  const full = fill(items, from, room, count);
  if (full.at(-1) !== items.length) return full;
  let [low, high] = [0, room];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(items, from, middle, count).at(-1) === items.length) high = middle;
    else low = middle;
  }
  return fill(items, from, high, count);
}

function fill(items: readonly Item[], from: number, height: number, count: number): number[] {
  const ends: number[] = [];
  let next = from;
  for (let column = 0; column < count; column += 1) {
    const first = next;
    let used = 0;
    for (let item = items[next]; item; item = items[next]) {
      used += item.height + (next === first ? 0 : item.before);
      if (used > height) break;
      next += 1;
    }
    // A heading stands above its first name, never alone at the foot.
    while (next > first && next < items.length && items[next - 1]?.withNext) next -= 1;
    ends.push(next);
  }
  return ends;
}

/** How tall the tallest of these columns is. */
export function heightOf(items: readonly Item[], from: number, ends: readonly number[]): number {
  return Math.max(
    0,
    ...ends.map((end, column) => {
      const start = ends[column - 1] ?? from;
      return items.slice(start, end).reduce((sum, { height, before }, at) => sum + height + (at === 0 ? 0 : before), 0);
    }),
  );
}
