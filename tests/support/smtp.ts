import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "smtp-server";
import { selfSigned } from "./certificate";

export type Received = Email & {
  envelope: { from: string; to: string[] };
  /** Whether it came over TLS, and as whom. */
  secure: boolean;
  user: string | null;
  raw: string;
};

/** How the server answers RCPT and the message itself: undefined takes it, a number such as 450 or 550 refuses it. */
type Answers = { rcpt?: () => number | undefined; data?: (session: SMTPServerSession) => number | undefined };
type Options = Answers & { user?: string; password?: string; port?: number; server?: SMTPServerOptions };

/** A real SMTP server on this computer, with a certificate of its own. */
export async function startSmtp({ rcpt, data, user, password, port = 0, server: options }: Options = {}) {
  const mails: Received[] = [];
  const waiting: (() => void)[] = [];

  const server = new SMTPServer({
    ...selfSigned("mail.example"),
    disableReverseLookup: true,
    authOptional: user === undefined,
    closeTimeout: 100,
    ...options,
    onAuth(given, _session, done) {
      const known = given.username === user && given.password === password;
      done(known ? null : refusal(535), known ? { user } : undefined);
    },
    onRcptTo: (_address, _session, done) => done(refusal(rcpt?.())),
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of stream) chunks.push(Buffer.from(chunk));
      } catch {
        // The client was killed in the middle of it: there is nobody to answer.
        return;
      }
      const refused = data?.(session);
      if (refused === undefined) {
        mails.push(await received(Buffer.concat(chunks), session));
        for (const wake of waiting.splice(0)) wake();
      }
      done(refusal(refused));
    },
  });
  // A client that hangs up, or doesn't trust the certificate, is what some tests are about.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("the SMTP server has no port");

  return {
    port: address.port,
    url: `${options?.secure ? "smtps" : "smtp"}://127.0.0.1:${address.port}`,
    mails,
    /** Waits until a mail has come that fits. */
    async next(fits: (mail: Received) => boolean): Promise<Received> {
      for (;;) {
        const mail = mails.find(fits);
        if (mail) return mail;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function received(raw: Buffer, session: SMTPServerSession): Promise<Received> {
  const { mailFrom, rcptTo } = session.envelope;
  return {
    ...(await PostalMime.parse(raw)),
    envelope: { from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address) },
    secure: session.secure,
    user: typeof session.user === "string" ? session.user : null,
    raw: raw.toString("utf8"),
  };
}

const refusal = (code: number | undefined) =>
  code === undefined ? null : Object.assign(new Error("refused for the test"), { responseCode: code });
