/** Lines for people. */
export function table({ machine, runs, results }) {
  const rows = results.map(({ what, ours, unit, bare, ratio, processor, note }) => [
    what,
    `${number(ours)} ${unit}`,
    bare === undefined ? "" : number(bare),
    ratio === undefined ? "" : ratio.toFixed(2),
    processor ? `${processor.ours.toFixed(2)} : ${processor.bare.toFixed(2)} ms` : "",
    processor ? processor.ratio.toFixed(2) : "",
    note ?? "",
  ]);
  const head = ["", "ours", "bare", "ratio", "processor time", "ratio", ""];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, i) => (i === 0 || i === row.length - 1 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join("   ")
      .trimEnd(),
  );
  return `${machine}
Medians of ${runs}, ratios within a run; 16 connections unless it says otherwise. Processor time is an answer's.

${lines.join("\n")}
`;
}

const number = (n) => (Number.isInteger(n) || n >= 100 ? Math.round(n).toLocaleString("en") : n.toPrecision(3));
