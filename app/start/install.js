import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT, run, say } from "./process.js";

const LOCK = join(ROOT, ".cache/installing");
const DRIVER_STAMP = join(ROOT, "node_modules/.driver-abi");
const PATIENCE = 5 * 60;
const TRIES = 2;

/** Installs when a package is missing, has another version, or was compiled for another Node. */
export async function install() {
  await waitForOther();
  if (isInstalled() && driverWorks()) return true;
  say("Installing packages: one to three minutes. Where the SQLite driver has no binary for this system, it is");
  say("compiled, which is most of that time and needs Python 3, make and a C++ compiler.");
  mkdirSync(dirname(LOCK), { recursive: true });
  takeOwnHeaders();
  mendHeader();
  // A second try, because the network may fail, and because what a killed installation left running may be in the way.
  for (let tries = 1; tries <= TRIES; tries += 1) if ((await clean()) === 0) return true;
  say("The packages could not be installed: npm's own words stand above.");
  return false;
}

async function clean() {
  // Also with NODE_ENV=production: the build's tools are among the development packages.
  const code = await run(npmScript(), ["ci", "--include=dev", "--loglevel=error"], {
    onStart: (pid) => writeFileSync(LOCK, String(pid)),
    // npm answers SIGTERM by tidying up for a minute, in the way of the next start.
    end: "SIGKILL",
  });
  rmSync(LOCK, { force: true });
  return code;
}

/** Another start may be installing, or one that was killed may have left its npm behind. */
async function waitForOther() {
  if (!isOtherAtWork()) return;
  say("Another installation is under way: waiting for it.");
  for (let waited = 0; waited < PATIENCE && isOtherAtWork(); waited += 1) await sleep(1000);
}

function isOtherAtWork() {
  try {
    const pid = Number(readFileSync(LOCK, "utf8"));
    return pid > 1 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** npm writes its hidden lockfile last, so an installation that was cut off is noticed. */
function isInstalled() {
  const wanted = packages("package-lock.json");
  const present = packages("node_modules/.package-lock.json");
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

function packages(lockfile) {
  const path = join(ROOT, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}

/**
 * Tried in a process of its own, once for each Node: a driver that failed to load cannot be loaded again in this one.
 * It must load, and live when its statements are collected: see mendHeader.
 */
function driverWorks() {
  if (existsSync(DRIVER_STAMP) && readFileSync(DRIVER_STAMP, "utf8") === process.version) return true;
  const attempt =
    'const db = new (require("better-sqlite3"))(":memory:"); for (let i = 0; i < 99; i++) db.prepare("select " + i); gc()';
  const works = spawnSync(process.execPath, ["--expose-gc", "-e", attempt], { cwd: ROOT }).status === 0;
  if (works) writeFileSync(DRIVER_STAMP, process.version);
  return works;
}

/** The npm that runs this, or that came with this Node. */
export function npmScript() {
  const beside = [join(dirname(process.execPath), "node_modules/npm/bin/npm-cli.js")];
  beside.push(join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js"));
  const found = [process.env.npm_execpath, ...beside].find((path) => path && existsSync(path));
  if (found) return found;
  say("npm was not found. Run: npm start");
  process.exit(1);
}

/**
 * Compiling takes Node's headers from the net, although most installations of Node have them on the disk. npm may name a
 * folder of headers too, but of the Node that it came with.
 */
function takeOwnHeaders() {
  const own = join(dirname(process.execPath), "..");
  const fits = (prefix) => prefix !== undefined && process.versions.node.startsWith(`${majorOfHeaders(prefix)}.`);
  if (!fits(process.env.npm_config_nodedir) && fits(own)) process.env.npm_config_nodedir = own;
}

function majorOfHeaders(prefix) {
  const header = join(prefix, "include/node/node_version.h");
  return existsSync(header) && /NODE_MAJOR_VERSION (\d+)/.exec(readFileSync(header, "utf8"))?.[1];
}

/**
 * Since 24.19 Node's headers make an object clean up after itself in a way that ends the process when the driver's
 * statements are collected. The driver's version 13 is mended, but crashes on Node 20; so it is compiled without those calls.
 */
function mendHeader() {
  const header = join(process.env.npm_config_nodedir ?? "", "include/node/node_object_wrap.h");
  const text = existsSync(header) ? readFileSync(header, "utf8") : "";
  if (!text.includes("AddCleanupHook();")) return;
  const mended = join(ROOT, ".cache/node_object_wrap.h");
  writeFileSync(mended, text.replace(/^ *(Add|Remove)CleanupHook\(\);$/gm, ""));
  process.env.CXXFLAGS = `${process.env.CXXFLAGS ?? ""} -include '${mended}'`;
  process.env.npm_config_build_from_source = "better-sqlite3";
}
