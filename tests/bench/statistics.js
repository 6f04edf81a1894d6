export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const at99 = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.99)];

/** Ratios are taken within a run, where both sides had the same machine; then comes the median. */
export function compared(pairs) {
  const medianOf = (value) => median(pairs.map(value));
  const [ours, bare] = ["ours", "bare"].map((side) => medianOf((pair) => pair[side].processor));
  return {
    ours: medianOf((pair) => pair.ours.perSecond),
    bare: medianOf((pair) => pair.bare.perSecond),
    ratio: medianOf((pair) => pair.ours.perSecond / pair.bare.perSecond),
    processor: { ours, bare, ratio: medianOf((pair) => pair.bare.processor / pair.ours.processor) },
  };
}
