// `npm run test:node`: the program is installed and built, and the tests below the browser run, on each Node that
// package.json allows. `npm run test:node -- 24 26` takes these only. Not part of `npm test`: it takes ten minutes a version.
// Each version has a copy of the project in .cache/node-versions, with a driver compiled for it; the checkout is left alone.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { npmScript } from "../app/start/install.js";
import { endWithParent, ROOT } from "../app/start/process.js";
import { checkNode } from "../app/start/version.js";

const VERSIONS = ["20", "22", "24", "26"];
const WORK = join(ROOT, ".cache/node-versions");
/** What a checkout holds beside its sources, and what the copy makes or keeps for itself. */
const NOT_COPIED = new Set([".git", ".cache", ".env", "node_modules", "build", "data", "coverage", "test-results"]);
/** Nothing of what npm says about its own Node and project may reach the other one, NODE_ENV least of all. Whom to trust is the machine's. */
const ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name === "NODE_EXTRA_CA_CERTS" || !/^npm_|^NODE/.test(name)),
);

checkNode();
endWithParent();
const wanted = process.argv.slice(2);
const rows = [];
for (const version of wanted.length > 0 ? wanted : VERSIONS) rows.push(await tryOn(version));

const total = { passed: 0, failed: 0 };
for (const { passed, failed } of rows) {
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`\n${rows.map(line).join("\n")}\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function tryOn(version) {
  const start = performance.now();
  const result = await stepsOn(version);
  return { version, passed: 0, ...result, seconds: (performance.now() - start) / 1000 };
}

/** The first step that fails ends it: what comes after needs it. */
async function stepsOn(version) {
  process.stdout.write(`\n== Node ${version}: fetching it\n`);
  const node = await fetchNode(version);
  if (!node) return { failed: 1, failedAt: "the registry has no such Node" };
  const { said } = await run(node, ["--version"], { quiet: true });
  const project = copyProject(version);

  process.stdout.write(`== ${said}: installing, compiling the driver, building\n`);
  const version_ = await run(node, ["app/start.js", "cli", "version", "--json"], { cwd: project, quiet: true });
  if (version_.code !== 0 || `v${JSON.parse(version_.said).node}` !== said)
    return { said, failed: 1, failedAt: "installing or building" };

  process.stdout.write(`== ${said}: unit and integration tests\n`);
  const { passed, failed } = await tests(node, project);
  return { said, passed: passed + 1, failed };
}

/** Node as the registry's packages bring it, with the headers that the driver is compiled with. */
async function fetchNode(version) {
  const name = `${process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node"}-${process.platform}-${process.arch}`;
  const prefix = join(WORK, version, "runtime");
  mkdirSync(prefix, { recursive: true });
  const install = ["install", "--prefix", prefix, "--no-save", "--loglevel=error", `${name}@${version}`];
  const { code } = await run(process.execPath, [npmScript(), ...install]);
  const node = join(prefix, "node_modules", name, "bin/node");
  return code === 0 && existsSync(node) ? node : undefined;
}

/** The sources as they are now; packages and build of the last time stay, and are looked over as `npm start` does it. */
function copyProject(version) {
  const project = join(WORK, version, "project");
  mkdirSync(project, { recursive: true });
  for (const entry of readdirSync(ROOT).filter((name) => !NOT_COPIED.has(name))) {
    rmSync(join(project, entry), { recursive: true, force: true });
    cpSync(join(ROOT, entry), join(project, entry), { recursive: true });
  }
  return project;
}

async function tests(node, project) {
  const report = join(project, "node_modules/.cache/tests-unit.json");
  rmSync(report, { force: true });
  // Four Nodes after each other are no race: the limit is for what hangs.
  const args = ["run", "-c", "remix.config.js", "--project", "unit", "--testTimeout", "60000"];
  const reporters = ["--reporter", "default", "--reporter", "json", "--outputFile.json", report];
  const { code } = await run(node, ["node_modules/vitest/vitest.mjs", ...args, ...reporters], { cwd: project });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed, failed: code === 0 ? 0 : Math.max(numFailedTests, 1) };
}

/** Runs one program to its end: its exit code, and what it said where that is read and not shown. */
async function run(node, args, { cwd = ROOT, quiet = false } = {}) {
  const env = { ...ENV, npm_execpath: npmScript() };
  const child = spawn(node, args, { cwd, env, stdio: ["ignore", quiet ? "pipe" : "inherit", "inherit"] });
  const endChild = () => child.kill();
  process.once("exit", endChild);
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const code = await new Promise((done) => child.once("close", (status) => done(status ?? 1)));
  process.off("exit", endChild);
  return { code, said: said.trim() };
}

function line({ version, said = version, passed, failed, failedAt, seconds }) {
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(0).padStart(6)} s`;
  return `Node ${said.padEnd(12)}${counts}${failedAt ? `  ${failedAt}` : ""}`;
}
