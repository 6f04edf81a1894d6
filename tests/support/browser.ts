import { type Browser, chromium } from "playwright";
import { findChromium } from "./chromium.js";

let browser: Browser | undefined;

/** The Chromium of all test files that run in this process, one after the other: to start one each takes longer than many a test. */
export async function theBrowser(): Promise<Browser> {
  if (!browser?.isConnected()) browser = await launchBrowser();
  return browser;
}

/** A real Chromium that asks nothing of the network by itself. It ends with this process. */
function launchBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("There is no Chromium. `npm test` installs one; or set CHROMIUM to its path.");
  return chromium.launch({
    executablePath,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      // Else each profile starts a process that compiles and draws everything anew.
      "--renderer-process-limit=1",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}
