import { expect, onTestFinished, test } from "vitest";
import { deliverNext } from "~/usecases/deliver-mail.server";
import { retryFailedMails } from "~/usecases/retry-mail.server";
import { createMailer, type Mailer, TIMEOUTS } from "../../emails/mailer.server";
import { openLetter } from "../support/open-letter";
import { startSmtp } from "../support/smtp";
import { startStrange, takeMails, trickle } from "../support/strange-smtp";
import { figure, LONG, times } from "./support/drill";

const SIGNINGS = times(25, 500);
const MINUTE = 60_000;
/** For a server that never ends its greeting: here nobody waits ten seconds for each of them. */
const IMPATIENT = { ...TIMEOUTS, greeting: 100, socket: 100 };
const drill = "SMTP down for an hour";

/** Whichever way the mail server is down; from then on a good one is there. */
const TROUBLES: {
  how: string;
  sends: "failed" | "queued";
  trouble: () => Promise<{ url: string; close(): unknown }>;
  timeouts?: typeof TIMEOUTS;
}[] = [
  { how: "is not there", sends: "queued", trouble: gone },
  { how: "puts every recipient off (450)", sends: "queued", trouble: () => startSmtp({ rcpt: () => 450 }) },
  { how: "puts every message off (451)", sends: "queued", trouble: () => startSmtp({ data: () => 451 }) },
  { how: "refuses every recipient (550)", sends: "failed", trouble: () => startSmtp({ rcpt: () => 550 }) },
  { how: "never ends its greeting", sends: "queued", trouble: () => startStrange(trickle), timeouts: IMPATIENT },
];

test.each(TROUBLES)(
  "a mail server that $how for an hour: nobody is refused, and then each mail comes once",
  async (given) => {
    const bad = await given.trouble();
    const w = await signedBy(bad.url, given.timeouts);
    for (let minute = 0; minute < 60; minute++) {
      await deliverDue(w.app);
      w.clock.now += MINUTE;
    }
    expect(w.statuses()).toEqual([{ status: given.sends, count: SIGNINGS }]);
    await bad.close();

    const good = await startSmtp();
    onTestFinished(good.close);
    w.mailers.use(good.url);
    if (given.sends === "failed") await retryFailedMails(w.app, w.moderator);
    w.clock.now += 60 * MINUTE;
    await deliverDue(w.app);
    expect(w.statuses()).toEqual([{ status: "sent", count: SIGNINGS }]);
    expect(good.mails.map(({ envelope }) => envelope.to[0]).sort()).toEqual([...w.addresses].sort());
    expect(new Set(good.mails.map(({ messageId }) => messageId)).size).toBe(SIGNINGS);
    if (LONG) figure({ drill, what: `it ${given.how}: mails, each once`, value: good.mails.length, unit: "" });
  },
);

test("a mail server that hangs up after each message gets it again: one or two copies with one Message-ID", async () => {
  const copies = new Map<string, number>();
  const strange = await startStrange(
    takeMails((message) => {
      const id = /^Message-ID: (.+)$/m.exec(message)?.[1] ?? "";
      copies.set(id, (copies.get(id) ?? 0) + 1);
      return copies.get(id) !== 1;
    }),
  );
  onTestFinished(strange.close);
  const w = await signedBy(strange.url);
  await deliverDue(w.app);
  w.clock.now += MINUTE;
  await deliverDue(w.app);
  expect(w.statuses()).toEqual([{ status: "sent", count: SIGNINGS }]);
  expect([...copies.values()]).toEqual(Array.from({ length: SIGNINGS }, () => 2));
  if (LONG) figure({ drill, what: "it hangs up after each message: mails, each twice", value: copies.size, unit: "" });
});

async function gone() {
  const smtp = await startSmtp();
  await smtp.close();
  return { url: smtp.url, close() {} };
}

/** So many have signed with a mail server at this address; it can be exchanged for another one. */
async function signedBy(url: string, timeouts = TIMEOUTS) {
  const mailers = exchangeable(url, timeouts);
  const w = await openLetter(mailers.mailer);
  // They all sign from one network here.
  w.app.settings.limits = { ...w.app.settings.limits, "network-10m": SIGNINGS, "network-1d": SIGNINGS };
  const addresses = Array.from({ length: SIGNINGS }, (_, n) => `anna@other${n}.example`);
  for (const address of addresses) await w.sign("en", address);
  const counts = w.sqlite.prepare("select status, count(*) as count from outbox group by status");
  return { ...w, mailers, addresses, statuses: () => counts.all() };
}

function exchangeable(url: string, timeouts: typeof TIMEOUTS) {
  const make = (smtpUrl: string, patience = TIMEOUTS) =>
    createMailer({ smtpUrl, from: "noreply@letters.example", timeouts: patience });
  let current = make(url, timeouts);
  onTestFinished(() => current.close());
  const mailer: Mailer = { send: (mail) => current.send(mail), close: () => current.close() };
  return {
    mailer,
    use(other: string) {
      current.close();
      current = make(other);
    },
  };
}

/** All that is due now, as many at once as the outbox sends. */
async function deliverDue(app: Parameters<typeof deliverNext>[0]) {
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (await deliverNext(app));
    }),
  );
}
