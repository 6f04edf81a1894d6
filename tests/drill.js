// `npm run drill`: the drills of tests/reliability in their long form, one after the other, and what was measured. Names
// such as `kill` or `disk` run only those. Twenty to forty minutes on a quiet machine; run it on one.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "../app/start/build.js";
import { install } from "../app/start/install.js";
import { endWithParent, run } from "../app/start/process.js";
import { checkNode } from "../app/start/version.js";

const DRILLS = ["kill", "disk", "wal", "smtp-down", "stop", "clock", "beside", "slow", "damaged", "restore", "load"];
const report = resolve("node_modules/.cache/drill.jsonl");

checkNode();
endWithParent();
const wanted = process.argv.length > 2 ? process.argv.slice(2) : DRILLS;
const unknown = wanted.filter((name) => !DRILLS.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no drill ${unknown.join(", ")}. There are: ${DRILLS.join(", ")}.\n`);
  process.exit(1);
}
if (!(await install()) || !(await build())) process.exit(1);

const { machine } = await import("./bench/machine.js");
mkdirSync("node_modules/.cache", { recursive: true });
rmSync(report, { force: true });
Object.assign(process.env, { DRILL: "long", DRILL_REPORT: report });
let code = 0;
// One after the other: what one does to the machine, another one would measure.
for (const name of wanted) {
  const args = ["run", "-c", "remix.config.js", "--project", "e2e", "--testTimeout", "3600000"];
  code = (await run("node_modules/vitest/vitest.mjs", [...args, `tests/reliability/${name}.test.ts`])) || code;
}
const figures = existsSync(report)
  ? readFileSync(report, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];
const missed = figures.filter(({ value, most }) => most !== undefined && value > most);
process.stdout.write(`${machine()}\n\n${table(figures)}\n`);
process.stdout.write(code === 0 ? "\nEverything held" : "\nSomething did not hold: see above");
process.stdout.write(missed.length === 0 ? ".\n" : `; ${missed.length} figures are beyond what they may be.\n`);
process.exitCode = code === 0 && missed.length === 0 ? 0 : 1;

function table(rows) {
  const lines = rows.map(({ drill, what, value, unit, most }) => [
    drill,
    what,
    `${Math.round(value).toLocaleString("en")} ${unit}`.trim(),
    most === undefined ? "" : `at most ${most.toLocaleString("en")}${value > most ? ": missed" : ""}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, n) => cell.padEnd(widths[n]))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}
