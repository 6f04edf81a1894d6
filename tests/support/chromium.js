import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import { installPackage } from "./apt.js";

/** The one without a window first: the same engine, at half the processor time. */
const SYSTEM = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
// Playwright takes a whole path only.
const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);

/** The path of a Chromium that starts here, or undefined: the system's, else Playwright's own. */
export function findChromium() {
  const installed = SYSTEM.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
  return [process.env.CHROMIUM, ...installed, chromium.executablePath()].find((path) => path && starts(path));
}

/** Finds a Chromium or installs one: Playwright's, or Debian's where that cannot be reached or lacks libraries. */
export function installChromium() {
  const found = findChromium();
  if (found) return found;
  process.stdout.write("Installing Chromium for the end-to-end tests: a minute or two.\n");
  run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
  for (const name of ["chromium-headless-shell", "chromium"]) if (!findChromium()) installPackage(name);
  return findChromium();
}

function starts(path) {
  return spawnSync(path, ["--version"], { timeout: 10_000 }).status === 0;
}

function run(command, args) {
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
  spawnSync(command, args, { stdio: "inherit", env, timeout: 5 * 60_000 });
}
