import { createTransport, type NodemailerError } from "nodemailer";
import { isLoopback } from "~/domain/network";
import type { Mailbox } from "./mailbox.server";
import { oneLine } from "./names";

export type Mail = {
  /** With its angle brackets; the same at every attempt, so that a mail that came twice is seen as one. */
  messageId: string;
  /** The moment of this attempt, milliseconds since the epoch. */
  at: number;
  /** One address. */
  to: string;
  replyTo: string;
  fromName: string;
  subject: string;
  html: string | null;
  text: string;
};

/** `code` is short and holds no address: an SMTP reply's number, or such as ETIMEDOUT. */
export type Delivery = { ok: true } | { ok: false; permanent: boolean; code: string };

export type Mailer = {
  send(mail: Mail): Promise<Delivery>;
  /** Ends every connection; a delivery under way fails. */
  close(): void;
  /** The demonstration's, where nothing leaves the computer. */
  mailbox?: Mailbox;
};

/** Milliseconds. `delivery` ends also what trickles on, and is shorter than the outbox's lease. */
export const TIMEOUTS = { connect: 10_000, greeting: 10_000, socket: 30_000, delivery: 100_000 };

/** How many mails are handed over at once. */
export const CONNECTIONS = 4;

/** Speaks SMTP as `smtpUrl` says; nodemailer's own options may stand in its query. */
export function createMailer({ smtpUrl, from, timeouts = TIMEOUTS }: Options): Mailer {
  const transport = createTransport({
    pool: true,
    maxConnections: CONNECTIONS,
    // The outbox tries again, at its own pace; this one is for a kept connection that turns out to be closed.
    maxRequeues: 1,
    idleTimeout: 60_000,
    ...speaking(smtpUrl, timeouts),
  });

  return {
    async send(mail) {
      if (!isOneAddress(mail.to)) return { ok: false, permanent: true, code: "EADDRESS" };
      try {
        await transport.sendMail({ ...message(mail, from), signal: AbortSignal.timeout(timeouts.delivery) });
        return { ok: true };
      } catch (error) {
        return refusal(error);
      }
    },
    close: () => transport.close({ force: true }),
  };
}

/** Greets the server and logs in, and sends nothing. */
export async function knock({ smtpUrl, timeouts = TIMEOUTS }: Options): Promise<Delivery> {
  const transport = createTransport(speaking(smtpUrl, timeouts));
  try {
    await transport.verify();
    return { ok: true };
  } catch (error) {
    return refusal(error);
  } finally {
    transport.close();
  }
}

type Options = { smtpUrl: string; from: string; timeouts?: typeof TIMEOUTS };

const speaking = (smtpUrl: string, timeouts: typeof TIMEOUTS) => ({
  connectionTimeout: timeouts.connect,
  greetingTimeout: timeouts.greeting,
  socketTimeout: timeouts.socket,
  disableFileAccess: true,
  disableUrlAccess: true,
  ...encryption(new URL(smtpUrl)),
  url: withoutLogging(smtpUrl),
});

/**
 * `smtps:` is TLS from the start. `smtp:` must become TLS by STARTTLS, or anybody on the way could read codes and
 * links; `?requireTLS=false` is for a relay in a private network. To this computer nobody is on the way, and a local
 * server's certificate is rarely signed.
 */
const encryption = ({ protocol, hostname }: URL) =>
  isLoopback(hostname) ? { tls: { rejectUnauthorized: false } } : { requireTLS: protocol === "smtp:" };

/** nodemailer would log whole conversations, addresses and codes in them. */
function withoutLogging(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const option of ["logger", "debug", "transactionLog"]) url.searchParams.delete(option);
  return url.href;
}

/** Names and addresses go in as objects, never as text to be parsed: nothing in them can add a header or a recipient. */
const message = ({ messageId, at, to, replyTo, fromName, subject, html, text }: Mail, from: string) => ({
  messageId,
  date: new Date(at),
  from: { name: oneLine(fromName), address: from },
  to: { name: "", address: to },
  replyTo: { name: "", address: replyTo },
  subject: oneLine(subject),
  text,
  html: html ?? undefined,
  headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
});

const isOneAddress = (text: string) => /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/.test(text);

/** Permanent is only what the server says for good about this recipient or mail; our own login and sender can be mended. */
function refusal(error: unknown): Delivery {
  if (!(error instanceof Error)) return { ok: false, permanent: false, code: "EUNKNOWN" };
  const { permanent = false, command = "", code, originalCode, responseCode }: NodemailerError = error;
  return {
    ok: false,
    permanent: permanent && ["RCPT TO", "DATA"].includes(command),
    code: String(responseCode ?? originalCode ?? code ?? "EUNKNOWN"),
  };
}
