import net from "node:net";

/** A server on this computer that does with a connection what no good mail server does. */
export async function startStrange(behave: (socket: net.Socket) => void) {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    behave(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Begins a reply and never ends it: no socket timeout notices. */
export function trickle(socket: net.Socket) {
  const drops = setInterval(() => socket.write("250-"), 40);
  socket.on("close", () => clearInterval(drops));
}

/** Takes mails in and calls `taken` with each; where that says false, it hangs up instead of answering. */
export function takeMails(taken: (message: string) => boolean) {
  return (socket: net.Socket) => {
    let message: string | null = null;
    socket.write("220 strange.example\r\n");
    socket.on("data", (chunk) => {
      const said = chunk.toString();
      if (message !== null) {
        message += said;
        if (!message.endsWith("\r\n.\r\n")) return;
        const answers = taken(message);
        message = null;
        if (answers) socket.write("250 taken\r\n");
        else socket.destroy();
      } else if (said.startsWith("DATA")) {
        message = "";
        socket.write("354 go on\r\n");
      } else socket.write("250 strange.example\r\n");
    });
  };
}
