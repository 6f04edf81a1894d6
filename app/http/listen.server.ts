import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Connection } from "./context";

type Handle = (request: Request, connection: Connection) => Response | Promise<Response>;
type Place = { host: string; port: number };

const POLL = 50;

/** Listens, and gives back how to stop: no new connections, the requests in hand finished, the idle ones closed. */
export async function listen(handle: Handle, { host, port }: Place) {
  const listener = getRequestListener((request, { incoming }) =>
    handle(request, { remoteAddress: incoming.socket.remoteAddress }),
  );
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, listener);
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(port, host, ready);
  });

  async function drain() {
    // A connection that was busy at the first call turns idle later, and would be kept open for the next request.
    const idle = setInterval(() => server.closeIdleConnections(), POLL);
    await new Promise((closed) => server.close(closed));
    clearInterval(idle);
  }
  return { server, drain };
}
