import { chromium } from "playwright";
import { findChromium } from "./chromium.js";

/** A real Chromium that asks nothing of the network by itself. */
export function launchBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("There is no Chromium. `npm test` installs one; or set CHROMIUM to its path.");
  return chromium.launch({
    executablePath,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}
