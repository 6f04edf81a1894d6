import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Mailer } from "./mailer.server";
import { oneLine } from "./names";

const kept = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  sentAt: z.string(),
});
type KeptMail = z.infer<typeof kept>;

export type Mailbox = {
  /** Newest first. */
  list(): KeptMail[];
  find(id: string): KeptMail | undefined;
};

/** The demonstration's post: keeps mails in a file, one a line, instead of sending them. */
export function createMailbox(file: string): Mailer & { mailbox: Mailbox } {
  const list = () => {
    const mails = new Map<string, KeptMail>();
    for (const mail of lines(file)) mails.set(mail.id, mail);
    return [...mails.values()].reverse();
  };

  return {
    async send({ messageId, at, to, subject, html, text }) {
      const id = messageId.replace(/^<|@.*$/g, "");
      const mail: KeptMail = { id, to, subject: oneLine(subject), text, html, sentAt: new Date(at).toISOString() };
      appendFileSync(file, `\n${JSON.stringify(mail)}`, { mode: 0o600 });
      return { ok: true };
    },
    close() {},
    mailbox: { list, find: (id) => list().find((mail) => mail.id === id) },
  };
}

/** A line that a crash cut short is left out: its mail is sent again. */
function lines(file: string): KeptMail[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => kept.safeParse(parsed(line)).data ?? []);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
