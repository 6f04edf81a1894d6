import { createServer, type RequestListener } from "node:http";

type Place = { host: string; port: number };

/** A proxy in front keeps its connections for a minute: ours must not close first, or a request on its way is lost. */
const TIMEOUTS = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 };
const POLL = 50;
/** How long a stop waits for answers that are under way. */
const PATIENCE = 4_000;

/** Listens, and gives back how to stop: no new connections, the requests in hand finished, the idle ones closed. */
export async function listen(listener: RequestListener, { host, port }: Place) {
  const server = createServer(TIMEOUTS, listener);
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(port, host, ready);
  });

  async function drain() {
    // A connection that was busy at the first call turns idle later, and would be kept open for the next request.
    const idle = setInterval(() => server.closeIdleConnections(), POLL);
    const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
    await new Promise((closed) => server.close(closed));
    clearInterval(idle);
    clearTimeout(impatience);
  }
  return { drain };
}
