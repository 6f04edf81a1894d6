import type { OutboxRow } from "../../../db/outbox.server";
import type { Delivery } from "../../../emails/mailer.server";
import { forLog } from "../../domain/for-log";
import type { App } from "../app";
import { type Composed, composeMail } from "./compose-mail.server";
import { countMail } from "./keep-funnel.server";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Longer than any delivery may take: whoever still holds it then has died, and the mail is sent again. */
const LEASE = 120 * SECOND;
const FIRST_RETRY = 30 * SECOND;
const LONGEST_RETRY = HOUR;
const TRIED_LONG_ENOUGH = 48 * HOUR;

/** The next due mail, for as long as its lease runs. */
export async function takeMail({ db, now }: App): Promise<OutboxRow | undefined> {
  if (!db.outbox.hasDue(now())) return undefined;
  return db.write(() => db.outbox.lease(now(), LEASE));
}

/** Nothing is locked while a mail is on its way; what became of it is written down afterwards. */
export async function deliver(app: App, row: OutboxRow): Promise<void> {
  const mail = compose(app, row);
  if (mail === null) return app.db.write(() => app.db.outbox.cancel(row.id));
  const delivery =
    mail === "broken"
      ? BROKEN
      : await app.mailer.send({
          ...mail,
          messageId: row.messageId,
          at: app.now(),
        });
  await app.db.write(() => settle(app, row, delivery));
}

const BROKEN: Delivery = { ok: false, permanent: false, code: "EWRITING" };

/** A mail that cannot be written must not keep the others waiting: it is put off like one that cannot be sent. */
function compose(app: App, row: OutboxRow): Composed | null | "broken" {
  try {
    return composeMail(app, row);
  } catch (error) {
    app.log.error({ ...forLog(error), mail: row.id, kind: row.kind }, "mail not written");
    return "broken";
  }
}

function settle(app: App, row: OutboxRow, delivery: Delivery): void {
  const { db, log, now } = app;
  const { id, kind, attempts, challengeId } = row;
  countMail(app, row, delivery.ok);
  if (delivery.ok) {
    db.outbox.markSent(id, now());
    if (challengeId !== null) db.challenges.sent(challengeId, now());
    log.info({ mail: id, kind, attempts }, "mail sent");
    return;
  }
  const { permanent, code } = delivery;
  const givenUp = permanent || triedFor(attempts) >= TRIED_LONG_ENOUGH;
  if (givenUp) db.outbox.fail(id, code);
  else db.outbox.retry(id, now() + untilNext(attempts), code);
  log.warn({ mail: id, kind, attempts, code }, givenUp ? "mail failed" : "mail put off");
}

const untilNext = (attempts: number) => Math.min(FIRST_RETRY * 2 ** (attempts - 1), LONGEST_RETRY);

/** Milliseconds over which this many attempts were spread; time in which the server was down doesn't count. */
function triedFor(attempts: number): number {
  let tried = 0;
  for (let n = 1; n < attempts; n++) tried += untilNext(n);
  return tried;
}
