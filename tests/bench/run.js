// `npm run bench`: what the built program does on this machine, beside the barest program that does the same.
// `npm run bench -- --json` prints the numbers as JSON; `--runs 5` takes the median of five; `signing`, `page`,
// `start`, `memory` or `sizes` measure only that. What takes minutes is asked for by name: `list`, `csv` and `growth` fill a
// list with a million names (the first two with `--signatories N`; `list --data DIR` takes one that is there), `documents`
// makes the PDF, `deciding` approves in Chromium, `proxy` sets nginx with its cache beside the program alone,
// `telling` looks whether an answer tells an address's kind, `alike` looks for look-alikes among 100,000 names, `desk` works through a queue of as many. Plain JavaScript: Node runs it as it is.
import { parseArgs } from "node:util";
import { measureAlike } from "./alike.js";
import { measureCsv } from "./csv.js";
import { measureDeciding } from "./deciding.js";
import { measureDocuments } from "./documents.js";
import { measureGrowth } from "./growth.js";
import { measureList } from "./list.js";
import { machine } from "./machine.js";
import { measureMemory } from "./memory.js";
import { measurePages } from "./page.js";
import { measureProxy } from "./proxy.js";
import { measureQueue } from "./queue.js";
import { measureSigning } from "./signing.js";
import { measureSizes } from "./sizes.js";
import { measureStart } from "./start.js";
import { table } from "./table.js";
import { measureTelling } from "./telling.js";
import { openWorld } from "./world.js";

const PARTS = {
  signing: measureSigning,
  page: measurePages,
  start: measureStart,
  memory: measureMemory,
  sizes: measureSizes,
};
const ON_REQUEST = {
  alike: measureAlike,
  desk: measureQueue,
  list: measureList,
  csv: measureCsv,
  growth: measureGrowth,
  documents: measureDocuments,
  deciding: measureDeciding,
  proxy: measureProxy,
  telling: measureTelling,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean" },
    runs: { type: "string", default: "3" },
    data: { type: "string" },
    signatories: { type: "string", default: "1000000" },
  },
});
const runs = Math.max(1, Number.parseInt(values.runs, 10));
const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS);

process.stderr.write(`${machine()}\nAbout ${Math.ceil((wanted.length * runs) / 2)} minutes.\n`);
const world = await openWorld();
const results = [];
try {
  for (const part of wanted) {
    process.stderr.write(`Measuring: ${part}\n`);
    try {
      results.push(...(await { ...PARTS, ...ON_REQUEST }[part](world, runs, values)));
    } catch (error) {
      // The others' figures took minutes.
      process.stderr.write(`${part} could not be measured: ${error.stack}\n`);
      process.exitCode = 1;
    }
  }
} finally {
  await world.close();
}
const report = { machine: machine(), runs, results };
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : table(report));
process.exit();
