import { once } from "node:events";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { SLUG } from "../../e2e/support/letters";
import type { Form } from "../../e2e/support/people";

/** Connections that have had an answer and stay open, as a proxy in front keeps them. */
export async function idleSockets(port: number, count: number): Promise<Socket[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => {});
      socket.write("GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
      await once(socket, "data");
      return socket;
    }),
  );
}

/** Connections that never get to the end of what they ask, a few bytes at a time, until they are stopped. */
export function slowSockets(port: number, count: number): { stop(): void } {
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write(`GET /letters/${SLUG} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: `);
    return socket;
  });
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write("z");
  }, 200);
  return {
    stop() {
      clearInterval(drip);
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** A signing whose form is only half sent, until `finish` is called: the status of its answer; 0: there was none. */
export function halfSigning(url: string, form: Form) {
  const body = new URLSearchParams({ ...form, version: "1" }).toString();
  const half = body.length >> 1;
  const headers = { Origin: url, "Content-Type": "application/x-www-form-urlencoded", "Content-Length": body.length };
  const sending = request(`${url}/letters/${SLUG}/sign`, { method: "POST", agent: false, headers });
  const status = new Promise<number>((resolve) => {
    sending
      .on("error", () => resolve(0))
      .on("response", (answer) => {
        answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
      });
  });
  const begun = new Promise<void>((resolve) => sending.write(body.slice(0, half), () => resolve()));
  return {
    begun,
    finish(): Promise<number> {
      sending.end(body.slice(half));
      return status;
    },
  };
}
