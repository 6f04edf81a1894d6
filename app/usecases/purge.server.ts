import { ALARM_DAYS } from "../domain/alarm";
import { CHALLENGES } from "../domain/challenge";
import { CHALLENGE_LIFE } from "../domain/factor";
import { FUNNEL_DAYS } from "../domain/funnel";
import type { Period } from "../domain/periods";
import { dayOf } from "../domain/signatory-list";
import { DAY } from "../domain/signature";
import type { App } from "./app";
import { erase, nobodys } from "./shared/erase.server";
import { silence } from "./shared/journal.server";
import { scrubLater } from "./shared/scrub.server";
import { step } from "./shared/step.server";

const BATCH = 100;
/** Erasing one takes milliseconds, and the site waits for a batch. */
const FEW = 4;
/** What was done to many at once can be taken back for so long. */
const BULK_DAYS = 30;

/** Forgets what is over, each after its period: see app/domain/periods.ts. How many signatures each period ended. */
export async function purge(app: App) {
  const { db } = app;
  const now = app.now();
  await db.write(() => {
    db.outbox.purge(ended(app, "mails"));
    db.sessions.purge(now);
    db.answeredChallenges.purge(now - CHALLENGE_LIFE);
    db.limits.purge(now);
    db.alarms.purge(now - ALARM_DAYS * DAY);
    db.funnel.purge(dayOf(now - FUNNEL_DAYS * DAY));
    db.reports.purge(ended(app, "reports"));
    db.bulk.purge(now - BULK_DAYS * DAY);
    db.handOvers.closeUnanswered(now, now - CHALLENGES["take-over"]);
    db.handOvers.purge(ended(app, "mails"));
  });
  const { erasing, signatures } = db;
  const forgotten = {
    unconfirmed: await each(app, BATCH, (limit) => signatures.overdue(ended(app, "unconfirmed"), limit), purgeAll),
    declined: await each(app, FEW, (limit) => erasing.declined(ended(app, "declined"), limit), eraseAll),
    withdrawn: await each(app, FEW, (limit) => erasing.withdrawn(ended(app, "withdrawn"), limit), eraseAll),
    contacts: await forgetContacts(app),
  };
  await db.write(() => db.challenges.purge(ended(app, "mails")));
  while ((await db.write(() => signatures.forgetNetworks(ended(app, "networks"), BATCH))) === BATCH);
  return forgotten;
}

/** What is older than this has come to the end of its period; what is just as old has too. */
const ended = ({ now, settings }: App, period: Period): number => now() - settings.periods[period] * DAY + 1;

/** Does something to all that are due, a batch a transaction, so that nobody waits long; how many. */
async function each(
  app: App,
  batch: number,
  due: (limit: number) => string[],
  act: (app: App, ids: string[]) => void,
): Promise<number> {
  let done = 0;
  for (;;) {
    const count = await app.db.write(() => {
      const ids = due(batch);
      if (ids.length > 0) act(app, ids);
      return ids.length;
    });
    done += count;
    if (count < batch) return done;
  }
}

function purgeAll(app: App, ids: string[]): void {
  scrubLater(app);
  for (const id of ids) {
    const signature = app.db.signatures.find(id);
    if (signature) step(app, signature, "purge", "system");
  }
}

const eraseAll = (app: App, ids: string[]): void => void erase(app, ids, "system");

/** Whoever signed a letter that closed long ago is not written to any more. */
async function forgetContacts(app: App): Promise<number> {
  const before = ended(app, "contacts");
  const closed = app.db.letters.all().filter(({ closesAt }) => closesAt !== null && closesAt < before);
  let forgotten = 0;
  for (const { id } of closed)
    forgotten += await each(app, FEW, (limit) => app.db.erasing.reachable(id, limit), forgetAll);
  return forgotten;
}

function forgetAll(app: App, ids: string[]): void {
  scrubLater(app);
  for (const id of ids) {
    app.db.proposals.close(id, app.now());
    app.db.erasing.forgetContact(id, nobodys(app));
    const signature = app.db.signatures.find(id);
    if (signature) {
      silence(app, signature);
      step(app, signature, "forget", "system");
    }
  }
}
