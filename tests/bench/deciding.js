import { chromium } from "playwright";
import { findChromium } from "../support/chromium.js";
import { openDesk } from "./desk.js";
import { median } from "./statistics.js";

const DECISIONS = 50;

/** A moderator with a keyboard, in Chromium: from the key that approves one until the next stands on the screen. */
export async function measureDeciding({ startServer }, runs) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const server = await startServer({ signatories: 1_000 });
    const { takeBack, cookie } = await openDesk(server);
    await takeBack(DECISIONS + 1);
    times.push(...(await approveInARow(server.url, cookie)));
    await server.stop();
  }
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)];
  return [
    {
      what: `approving ${DECISIONS} in a row, each`,
      unit: "ms",
      ours: median(times),
      note: `p95 ${p95.toFixed(0)} ms; aim: < 150 ms`,
    },
  ];
}

async function approveInARow(url, [name, value]) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  const page = await browser.newPage({ baseURL: url });
  await page.context().addCookies([{ name, value, domain: "127.0.0.1", path: "/", secure: true }]);
  // The browser's own clock on both sides of the way: when the key came, and when the next page was painted first.
  await page.addInitScript(() => {
    const now = () => performance.timeOrigin + performance.now();
    addEventListener("keydown", () => sessionStorage.setItem("pressed", String(now())), true);
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName("first-contentful-paint");
      const pressed = Number(sessionStorage.getItem("pressed"));
      if (paint) document.documentElement.dataset.took = String(performance.timeOrigin + paint.startTime - pressed);
    }).observe({ type: "paint", buffered: true });
  });
  await page.goto("/moderation");
  await arrive(page, () => page.keyboard.press("j"));
  const times = [];
  for (let decision = 0; decision < DECISIONS; decision++)
    times.push(await arrive(page, () => page.keyboard.press("a")));
  await browser.close();
  return times;
}

async function arrive(page, act) {
  await Promise.all([page.waitForEvent("load"), act()]);
  if (await page.getByText("Somebody was faster").count()) throw new Error(`nothing was decided at ${page.url()}`);
  const html = await page.waitForSelector("html[data-took]", { state: "attached" });
  return Number(await html.getAttribute("data-took"));
}
