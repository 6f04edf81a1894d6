import { existsSync, readFileSync } from "node:fs";
import { load } from "./load.js";
import { median } from "./statistics.js";

/** The most memory the process ever had, with letters read, signatures given and mails sent all at once. */
export async function measureMemory({ startServer }, runs) {
  const peaks = [];
  for (let run = 0; run < runs; run++) {
    const server = await startServer({ signatories: 54 });
    const requests = [server.letter, { sign: `${server.letter}/sign` }];
    await load(server.url, { requests, expected: [200, 303], seconds: 12, warmUp: 0 });
    peaks.push(peakOf(server.pid));
    await server.stop();
  }
  return [{ what: "peak memory, reading and signing", unit: "MB", ours: median(peaks), note: "aim: < 200 MB" }];
}

/** Megabytes; only Linux tells. */
function peakOf(pid) {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return Number.NaN;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, "utf8"))[1]) / 1024;
}
