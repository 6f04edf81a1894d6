// `npm test`: everything that must pass. Plain JavaScript: it runs before anything is installed.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { build } from "../app/start/build.js";
import { install } from "../app/start/install.js";
import { endWithParent, run } from "../app/start/process.js";
import { checkNode } from "../app/start/version.js";

const STEPS = [
  { name: "types", run: () => check("typescript/bin/tsc") },
  { name: "lint", run: () => check("@biomejs/biome/bin/biome", "check", "--error-on-warnings") },
  { name: "unused code", run: () => check("knip/bin/knip.js") },
  { name: "unit and integration tests", run: () => tests("unit") },
  { name: "build", run: async () => result(await build()) },
  { name: "end-to-end tests", run: endToEnd },
];

checkNode();
endWithParent();
process.stdout.write("Types, lint, unit and integration tests, build, end-to-end tests: eight to fifteen minutes.\n");
if (!(await install())) {
  process.stdout.write("0 passed, 1 failed\n");
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
const lines = [];
for (const step of STEPS) {
  process.stdout.write(`\n== ${step.name}\n`);
  const start = performance.now();
  const { passed, failed } = await step.run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(
    `${step.name.padEnd(28)}${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`,
  );
}
process.stdout.write(`\n${lines.join("\n")}\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function check(script, ...args) {
  return result((await run(`node_modules/${script}`, args)) === 0);
}

function result(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function endToEnd() {
  const { installChromium } = await import("./support/chromium.js");
  const chromium = installChromium();
  if (!chromium) {
    process.stdout.write("No Chromium could be found or installed. Install one, or set CHROMIUM to its path.\n");
    return result(false);
  }
  process.env.CHROMIUM = chromium;
  return tests("e2e");
}

async function tests(project) {
  const report = `node_modules/.cache/tests-${project}.json`;
  rmSync(report, { force: true });
  const code = await run("node_modules/vitest/vitest.mjs", [
    ...["run", "-c", "remix.config.js", "--project", project],
    ...["--reporter", "default", "--reporter", "json", "--outputFile.json", report],
  ]);
  if (!existsSync(report)) return result(false);
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  // A file that does not load, or an error after the last test, fails the run without a failed test.
  return { passed, failed: code === 0 ? 0 : Math.max(numFailedTests, 1) };
}
