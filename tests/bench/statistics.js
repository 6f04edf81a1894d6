export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Ratios are taken within a run, where both sides had the same machine; then comes the median. */
export function compared(pairs) {
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    bare: median(pairs.map(({ bare }) => bare)),
    ratio: median(pairs.map(({ ours, bare }) => ours / bare)),
  };
}
