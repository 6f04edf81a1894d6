import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startChild } from "./child.js";
import { openDesk } from "./desk.js";
import { get } from "./get.js";
import { race } from "./load.js";
import { compared, median } from "./statistics.js";

const BARE = join(import.meta.dirname, "bare-page.js");
const BROTLI = { "Accept-Encoding": "br" };
/** How often a page is made anew to learn what that takes, and the pause that lets each change be shown at once. */
const CHANGES = 10;
const WARMING = 500;
const PAUSE = 600;

/** The letter's page, kept ready, beside the same compressed bytes in memory: as it is, unchanged, and while it changes. */
export async function measurePages({ startServer, folder }, runs) {
  const [ready, unchanged, changing, anew] = [[], [], [], []];
  for (let run = 1; run <= runs; run++) {
    const server = await startServer({ signatories: 1_000 });
    const page = await get(server.url + server.letter);
    const PAGE = join(folder, "page.br");
    writeFileSync(PAGE, page.body);
    const bare = await startChild(BARE, { env: { PAGE } });
    const asking = (ours, theirs = ours) => [
      { ...server, requests: [{ path: server.letter, ...ours }] },
      { ...bare, requests: [{ path: "/", ...theirs }] },
    ];
    const known = (tag) => ({ headers: { ...BROTLI, "If-None-Match": tag }, status: 304 });
    ready.push(await pair(asking({ headers: BROTLI })));
    unchanged.push(await pair(asking(known(page.headers.etag), known('"abcdefghijklmnop.br"'))));

    const { change } = await openDesk(server);
    const decisions = setInterval(change, 1_000);
    changing.push(await pair(asking({ headers: BROTLI }), { seconds: 4 }));
    clearInterval(decisions);
    anew.push(await timeAnew(server, change));
    await server.stop();
    await bare.stop();
  }
  const slowest = median(changing.map(({ ours }) => ours.p99));
  return [
    { what: "letter with 1,000 signatories", unit: "a second", ...compared(ready), note: "aim: ratio ≥ 0.9" },
    { what: "  unchanged (304)", unit: "a second", ...compared(unchanged), note: "aim: ratio ≥ 0.9" },
    {
      what: "  with a decision a second",
      unit: "a second",
      ...compared(changing),
      note: `aim: ratio ≥ 0.8; p99 ${slowest} ms, aim ≤ 3 ms`,
    },
    { what: "  made anew after a change", unit: "ms", ours: median(anew), note: "aim: ≤ 10 ms" },
    await weigh(startServer),
  ];
}

async function pair(servers, options) {
  const [ours, bare] = await race(servers, options);
  return { ours, bare };
}

/** Milliseconds from asking to having a page that nobody asked for since the change, on a server that is warm. */
async function timeAnew({ url, letter }, change) {
  for (let i = 0; i < WARMING; i++) await get(`${url}${letter}/signatories?q=${i}`);
  const times = [];
  for (let i = 0; i < CHANGES; i++) {
    await change();
    await new Promise((later) => setTimeout(later, PAUSE));
    const start = performance.now();
    await get(url + letter);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** What a reader's browser fetches before it can paint: the page and the stylesheet. */
async function weigh(startServer) {
  const server = await startServer({ signatories: 54 });
  const plain = await get(server.url + server.letter, {});
  const styles = /<link rel="stylesheet" href="([^"]+)"/.exec(plain.body)?.[1];
  const [page, css] = await Promise.all([server.letter, styles].map((path) => get(server.url + path)));
  await server.stop();
  const sizes = `page ${page.body.length}, CSS ${css.body.length}, as brotli; aim: ≤ 20,000`;
  return { what: "letter with 54 signatories", unit: "bytes", ours: page.body.length + css.body.length, note: sizes };
}
