import { openDesk } from "./desk.js";
import { get } from "./get.js";
import { race } from "./load.js";
import { peakMemory } from "./proc.js";
import { at99, median } from "./statistics.js";

const SIZES = [1_000, 1_000_000];
const BROTLI = { "Accept-Encoding": "br" };
/** How many pages of each kind are asked for once, so that none of them is ready. */
const PAGES = 40;
const DECISIONS = 20;

/** What grows with the list, and what does not: a letter with a thousand names beside one with a million. */
export async function measureGrowth({ startServer }, runs) {
  const servers = [];
  for (const signatories of SIZES)
    servers.push({ signatories, ...(await startServer({ signatories, inPlace: true })) });
  const ready = servers.map((server) => ({ ...server, requests: [{ path: server.letter, headers: BROTLI }] }));
  const flat = [];
  for (let run = 0; run < runs; run++) {
    const [small, large] = await race(ready);
    flat.push(large.perSecond / small.perSecond);
  }
  const results = [
    {
      what: "letter's page, with a million names : a thousand",
      unit: "of its rate",
      ours: median(flat),
      note: "aim: ≥ 0.95",
    },
  ];
  for (const server of servers) results.push(...(await measureSize(server)));
  for (const server of servers) await server.stop();
  return results;
}

async function measureSize(server) {
  const { change } = await openDesk(server);
  const decisions = [];
  for (let i = 0; i < DECISIONS; i++) decisions.push(await timed(change));
  const pages = await timePages(server);
  const title = `${server.signatories.toLocaleString("en")} names: `;
  return [
    {
      what: `${title}a decision, from end to end`,
      unit: "ms",
      ours: median(decisions),
      note: "with the form before it",
    },
    {
      what: `${title}a page of the list that is not ready`,
      unit: "ms",
      ours: median(pages),
      note: `p99 ${at99(pages).toFixed(1)} ms; aim: ≤ 10, p99 ≤ 50`,
    },
    { what: `${title}peak memory`, unit: "MB", ours: peakMemory(server.pid), note: "aim: < 300" },
  ];
}

async function timed(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Lists, filters and searches as people ask for them, each once: milliseconds. */
async function timePages({ url, letter }) {
  const list = `${letter}/signatories`;
  const { signatories } = JSON.parse((await get(`${url}${list}.json`, {})).body);
  const times = [];
  const ask = async (path) => times.push(await timed(() => get(url + path)));
  for (const { organisation, country, sector } of signatories.slice(0, PAGES)) {
    const word = organisation.split(" ").at(-1) ?? organisation;
    const queries = [
      { q: organisation },
      { q: word },
      { q: `${word.slice(1, 4)} ${country.toLowerCase()}` },
      { country, sector, sort: "newest" },
      { country, q: word.slice(0, 2) },
      { sector, q: `${word}x` },
    ];
    for (const query of queries) await ask(`${list}?${new URLSearchParams(query)}`);
  }
  for (const sort of ["name", "newest", "country"]) {
    let path = `${list}?sort=${sort}`;
    for (let page = 0; page < PAGES && path; page++) {
      const html = String((await get(url + path, {})).body);
      path = /<a[^>]+rel="next"[^>]+href="([^"]+)"|<a[^>]+href="([^"]+)"[^>]+rel="next"/
        .exec(html)
        ?.slice(1)
        .find(Boolean)
        ?.replaceAll("&amp;", "&");
      if (path) await ask(path);
    }
  }
  return times;
}
