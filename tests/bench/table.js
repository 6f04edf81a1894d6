/** Lines for people: what, ours, bare, ratio or aim. */
export function table({ machine, runs, results }) {
  const rows = results.map(({ what, ours, unit, bare, ratio, note = "" }) => [
    what,
    `${number(ours)} ${unit}`,
    bare === undefined ? "" : number(bare),
    ratio === undefined ? "" : ratio.toFixed(2),
    note,
  ]);
  const all = [["", "ours", "bare", "ratio", ""], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column].length)));
  const lines = all.map((row) => {
    const cells = row.slice(0, 4).map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])));
    return [...cells, row[4]].join("   ").trimEnd();
  });
  return `${machine}\nMedians of ${runs}, ratios within a run; 16 connections unless it says otherwise.\n\n${lines.join("\n")}\n`;
}

const number = (n) => (Number.isInteger(n) || n >= 100 ? Math.round(n).toLocaleString("en") : n.toPrecision(3));
