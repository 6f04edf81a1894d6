import { findNginx, startNginx } from "../support/nginx.js";
import { freePort } from "./child.js";
import { load, race } from "./load.js";
import { processorTime } from "./proc.js";
import { compared, median } from "./statistics.js";

const BROTLI = { "Accept-Encoding": "br" };
const SECONDS = 4;

/** The letter's page from nginx with the cache that operators are given, without TLS, beside the program alone. */
export async function measureProxy({ startServer }, runs) {
  const nginx = findNginx();
  if (!nginx) throw new Error("nginx is not here, and could not be installed");
  const [pairs, shares, hits] = [[], [], []];
  for (let run = 1; run <= runs; run++) {
    const server = await startServer({ signatories: 1_000 });
    // One process, so that its processor time is all of it.
    const front = await startNginx(nginx, await freePort(), new URL(server.url).port, "master_process off;");
    const asked = [{ path: server.letter, headers: BROTLI }];
    const [ours, bare] = await race([front, server].map((one) => ({ ...one, requests: asked })));
    pairs.push({ ours, bare });

    const before = [front, server].map(({ pid }) => processorTime(pid));
    await load({ ...front, requests: asked }, { turns: 1, seconds: SECONDS, warmUp: 0 });
    const [theirs, left] = [front, server].map(({ pid }, i) => processorTime(pid) - before[i]);
    shares.push(left / (theirs + left));
    const statuses = front.statuses();
    hits.push(statuses.filter((status) => status === "HIT").length / statuses.length);
    await front.stop();
    await server.stop();
  }
  const percent = (share) => `${(100 * median(share)).toFixed(2)} %`;
  const note = `from the cache ${percent(hits)}; the program's part of the processor time ${percent(shares)}`;
  return [{ what: "letter through nginx, beside the program alone", unit: "a second", ...compared(pairs), note }];
}
