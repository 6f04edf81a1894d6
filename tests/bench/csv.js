import { get as httpGet } from "node:http";
import { get } from "./get.js";
import { peakMemory } from "./proc.js";
import { median } from "./statistics.js";

/** The whole of a long list as CSV, while somebody else reads one page of it after another. */
export async function measureCsv({ startServer }, runs, { signatories }) {
  const names = Number(signatories);
  const measured = [];
  for (let run = 0; run < runs; run++) {
    const server = await startServer({ signatories: names });
    const list = `${server.url}${server.letter}/signatories`;
    await warmUp(list);
    const before = peakMemory(server.pid);
    const others = readOthers(list);
    const file = await download(`${list}.csv`);
    measured.push({ ...file, p99: await others.stop(), grown: peakMemory(server.pid) - before });
    await server.stop();
  }
  const of = (name) => median(measured.map((one) => one[name]));
  const what = `CSV of ${names.toLocaleString("en")} names`;
  return [
    { what: `${what}: first byte`, unit: "ms", ours: of("first"), note: "aim: ≤ 200 ms" },
    { what: "  whole file", unit: "ms", ours: of("whole"), note: `${Math.round(of("bytes") / 1e6)} MB` },
    { what: "  others' pages meanwhile, p99", unit: "ms", ours: of("p99"), note: "aim: ≤ 100 ms" },
    { what: "  memory it took", unit: "MB", ours: of("grown"), note: "aim: flat" },
  ];
}

/** What nobody asked for yet is not compiled yet: that would be measured instead. */
async function warmUp(list) {
  for (let n = 0; n < 20; n++) await get(`${list}?sort=newest&after=${n}`);
  await new Promise((done) => httpGet(`${list}.csv`, { agent: false }, (answer) => done(answer.destroy())));
}

/** Milliseconds to the first byte and to the last. */
function download(url) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    httpGet(url, { agent: false }, (answer) => {
      let [first, bytes] = [0, 0];
      answer.on("data", (part) => {
        first ||= performance.now() - start;
        bytes += part.length;
      });
      answer.on("error", reject).on("end", () => resolve({ first, bytes, whole: performance.now() - start }));
    }).on("error", reject);
  });
}

/** Asks for a page that is not kept, again and again until stopped; the p99 in milliseconds. */
function readOthers(list) {
  const times = [];
  let going = true;
  const done = (async () => {
    for (let n = 0; going; n++) {
      const start = performance.now();
      await get(`${list}?after=${n}`);
      times.push(performance.now() - start);
    }
  })();
  return {
    async stop() {
      going = false;
      await done;
      return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)];
    },
  };
}
