import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail server that takes everything at once, and one that never says a word: then the mails wait in the outbox. */
export async function startPost() {
  const quick = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onData: (stream, _session, done) => stream.on("end", done).resume(),
  });
  // A server that is stopped in the middle of a mail hangs up.
  quick.on("error", () => {});
  const silent = createServer((socket) => socket.on("error", () => {}));
  const urls = await Promise.all(
    [quick, silent].map(
      (server) =>
        new Promise((ready) => {
          const listening = server.listen(0, "127.0.0.1", () => ready(`smtp://127.0.0.1:${listening.address().port}`));
        }),
    ),
  );
  return {
    quick: urls[0],
    silent: urls[1],
    async close() {
      silent.close();
      await new Promise((closed) => quick.close(closed));
    },
  };
}
