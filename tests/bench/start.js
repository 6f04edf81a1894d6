import { median } from "./statistics.js";

/** From spawning the process to its first 200 on `/`, with a database that is there. */
export async function measureStart({ startServer }, runs) {
  const times = [];
  for (let run = 0; run < runs * 3; run++) {
    const server = await startServer({ signatories: 54 });
    times.push(server.startedIn);
    await server.stop();
  }
  return [{ what: "start to first answer", unit: "ms", ours: median(times), note: "aim: < 500 ms" }];
}
