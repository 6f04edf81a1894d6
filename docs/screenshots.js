// `npm run screenshots`: takes the pictures in docs/images anew, from the built demonstration in a temporary folder.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { build } from "../app/start/build.js";
import { installChromium } from "../tests/support/chromium.js";

const IMAGES = join(import.meta.dirname, "images");
const SERVER = join(import.meta.dirname, "../build/server/server.js");

const WIDE = { width: 1280, height: 1000 };
const PHONE = { width: 390, height: 844 };

/** How each picture looks, and how one gets there from the top of the letter. */
const PICTURES = {
  letter: { viewport: WIDE },
  "letter-dark": { viewport: WIDE, colorScheme: "dark" },
  phone: { viewport: PHONE },
  list: { viewport: WIDE, open: scrollToList },
  name: {
    viewport: { width: 1280, height: 880 },
    open: (page) => press(page.getByRole("link", { name: "Harbour Children’s Trust" })),
  },
  sign: { viewport: WIDE, open: (page) => press(page.getByRole("link", { name: "Sign the letter" }).first()) },
  desk: { viewport: { width: 1280, height: 720 }, open: openDesk },
};

const executablePath = installChromium();
if (!executablePath || !(await build())) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), "undersigned-screenshots-"));
const demonstration = await start(folder);
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
try {
  mkdirSync(IMAGES, { recursive: true });
  for (const [name, { open, ...look }] of Object.entries(PICTURES)) await take(name, look, open);
} finally {
  await browser.close();
  await demonstration.stop();
  rmSync(folder, { recursive: true });
}

async function take(name, look, open) {
  const context = await browser.newContext({ colorScheme: "light", ...look });
  const page = await context.newPage();
  await page.goto(demonstration.url);
  await open?.(page);
  await page.evaluate(() => document.fonts.ready);
  const path = join(IMAGES, `${name}.png`);
  await page.screenshot({ path });
  await context.close();
  process.stdout.write(`${name}.png ${Math.round(statSync(path).size / 1000)} kB\n`);
}

function scrollToList(page) {
  return page.getByText("The undersigned").evaluate((it) => scrollTo(0, scrollY + it.getBoundingClientRect().top - 40));
}

/** A waiting signature that looks like a listed one. */
async function openDesk(page) {
  await page.goto(demonstration.signInLink);
  await press(page.getByRole("button", { name: "Sign in" }));
  await press(page.getByRole("link", { name: "Harbor Children Trust" }));
}

function press(link) {
  return Promise.all([link.page().waitForEvent("load"), link.click()]);
}

async function start(dataDir) {
  const port = await freePort();
  // An environment of its own: neither settings nor .env may turn it into a live instance.
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port) };
  const child = spawn(process.execPath, [SERVER], { cwd: dataDir, env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  let output = "";
  for await (const text of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    output += text;
    const signInLink = /open within 30 minutes: (\S+)/.exec(output)?.[1];
    const url = /^Undersigned is at (\S+)$/m.exec(output)?.[1];
    if (!signInLink || !url) continue;
    child.stdout.resume();
    return { url: `${url}/`, signInLink, stop: () => child.kill() && ended };
  }
  throw new Error(`the demonstration did not start:\n${output}`);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}
