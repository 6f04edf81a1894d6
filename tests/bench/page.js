import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { startChild } from "./child.js";
import { load, race } from "./load.js";
import { compared, median } from "./statistics.js";

const BARE = join(import.meta.dirname, "bare-page.js");

/** The letter's page with few and with many names, beside the same bytes ready in memory; and what one costs. */
export async function measurePages(world, runs) {
  return [...(await measurePage(world, runs, 54)), ...(await measurePage(world, runs, 1_000))];
}

async function measurePage({ startServer, folder }, runs, signatories) {
  const what = `letter with ${signatories.toLocaleString("en")} signatories`;
  const file = join(folder, `page-${signatories}.html`);
  const pairs = [];
  const alone = [];
  let bytes = Buffer.alloc(0);
  for (let run = 1; run <= runs; run++) {
    const server = await startServer({ signatories });
    const asked = { ...server, requests: [server.letter] };
    bytes = Buffer.from(await (await fetch(server.url + server.letter)).arrayBuffer());
    writeFileSync(file, bytes);
    const bareServer = await startChild(BARE, { env: { PAGE: file } });
    const [ours, bare] = await race([asked, { ...bareServer, requests: ["/"] }]);
    pairs.push({ ours, bare });
    alone.push(1_000 / (await load(asked, { connections: 1, turns: 1, warmUp: 0 })).perSecond);
    await server.stop();
    await bareServer.stop();
  }
  const sizes = `gzip ${gzipSync(bytes).length}, brotli (quality 5) ${brotli(bytes).length}`;
  return [
    { what, unit: "a second", ...compared(pairs) },
    {
      what: "  one, from end to end",
      unit: "ms",
      ours: median(alone),
      note: "1 connection; aim for a render: ≤ 10 ms",
    },
    { what: "  bytes", unit: "", ours: bytes.length, note: `would be: ${sizes}` },
  ];
}

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
