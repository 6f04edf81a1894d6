import { join } from "node:path";
import { startChild } from "./child.js";
import { load, race } from "./load.js";
import { compared } from "./statistics.js";

const BARE = join(import.meta.dirname, "bare-sign.js");

/** Accepted signings a second, while the mails wait and while they go out, beside a bare endpoint with the same rows. */
export async function measureSigning({ startServer, post, folder }, runs) {
  const waiting = [];
  const going = [];
  for (let run = 1; run <= runs; run++) {
    const bareServer = await startChild(BARE, { env: { DATABASE: join(folder, `bare-${run}.db`) } });
    const server = await startServer({ signatories: 54, smtp: post.silent });
    const [bare, ours] = await race([bareServer, server].map(signed));
    waiting.push({ bare, ours });
    await server.stop();
    await bareServer.stop();

    const busy = await startServer({ signatories: 54, smtp: post.quick });
    going.push({ bare, ours: await load(signed(busy)) });
    await busy.stop();
  }
  return [
    { what: "signing, mails waiting", unit: "a second", ...compared(waiting), note: "aim: ratio ≥ 0.5" },
    { what: "signing, mails going out meanwhile", unit: "a second", ...compared(going) },
  ];
}

const signed = (server) => ({ ...server, requests: [{ sign: `${server.letter ?? ""}/sign` }] });
