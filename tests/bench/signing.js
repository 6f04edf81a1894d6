import { join } from "node:path";
import { startChild } from "./child.js";
import { load } from "./load.js";
import { compared } from "./statistics.js";

const BARE = join(import.meta.dirname, "bare-sign.js");

/** Accepted signings a second, while the mails wait and while they go out, beside a bare endpoint with the same rows. */
export async function measureSigning({ startServer, post, folder }, runs) {
  const waiting = [];
  const going = [];
  for (let run = 1; run <= runs; run++) {
    const bare = await signed(await startChild(BARE, { env: { DATABASE: join(folder, `bare-${run}.db`) } }));
    waiting.push({ ours: await signed(await startServer({ signatories: 54, smtp: post.silent })), bare });
    going.push({ ours: await signed(await startServer({ signatories: 54, smtp: post.quick })), bare });
  }
  return [
    { what: "signing, mails waiting", unit: "a second", ...compared(waiting), note: "aim: ratio ≥ 0.5" },
    { what: "signing, mails going out meanwhile", unit: "a second", ...compared(going) },
  ];
}

async function signed(server) {
  const { url, letter = "" } = server;
  const { perSecond } = await load(url, { requests: [{ sign: `${letter}/sign` }], expected: 303 });
  await server.stop();
  return perSecond;
}
