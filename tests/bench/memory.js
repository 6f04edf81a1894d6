import { load } from "./load.js";
import { peakMemory } from "./proc.js";
import { median } from "./statistics.js";

/** The most memory the process ever had, with letters read, signatures given and mails sent all at once. */
export async function measureMemory({ startServer }, runs) {
  const peaks = [];
  for (let run = 0; run < runs; run++) {
    const server = await startServer({ signatories: 54 });
    const requests = [server.letter, { sign: `${server.letter}/sign` }];
    await load({ ...server, requests }, { turns: 1, seconds: 15 });
    peaks.push(peakMemory(server.pid));
    await server.stop();
  }
  return [{ what: "peak memory, reading and signing", unit: "MB", ours: median(peaks), note: "aim: < 200 MB" }];
}
