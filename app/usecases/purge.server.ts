import { ALARM_DAYS } from "../domain/alarm";
import { CHALLENGES } from "../domain/challenge";
import { CHALLENGE_LIFE } from "../domain/factor";
import { FUNNEL_DAYS } from "../domain/funnel";
import { SETTLED_DAYS } from "../domain/report";
import { dayOf } from "../domain/signatory-list";
import { DAY, UNCONFIRMED_DAYS } from "../domain/signature";
import type { App } from "./app";
import { step } from "./shared/step.server";

const BATCH = 100;
const KEPT = 30 * DAY;

/**
 * Forgets what is over: signatures that nobody confirmed, from which network the others came, old codes and sent mails,
 * settled reports, hand-overs that ended or that nobody answered, sessions, limits and alarms.
 */
export async function purge(app: App): Promise<{ signatures: number }> {
  const now = app.now();
  await app.db.write(() => {
    app.db.outbox.purge(now - KEPT);
    app.db.sessions.purge(now);
    app.db.answeredChallenges.purge(now - CHALLENGE_LIFE);
    app.db.limits.purge(now);
    app.db.alarms.purge(now - ALARM_DAYS * DAY);
    app.db.funnel.purge(dayOf(now - FUNNEL_DAYS * DAY));
    app.db.reports.purge(now - SETTLED_DAYS * DAY);
    app.db.bulk.purge(now - KEPT);
    app.db.handOvers.closeUnanswered(now, now - CHALLENGES["take-over"]);
    app.db.handOvers.purge(now - KEPT);
  });
  let signatures = 0;
  for (;;) {
    const ids = app.db.signatures.overdue(now - UNCONFIRMED_DAYS * DAY, BATCH);
    if (ids.length === 0) break;
    await app.db.write(() => {
      for (const id of ids) {
        const signature = app.db.signatures.find(id);
        if (signature) step(app, signature, "purge", "system");
      }
    });
    signatures += ids.length;
  }
  await app.db.write(() => app.db.challenges.purge(now - KEPT));
  while ((await app.db.write(() => app.db.signatures.forgetNetworks(now - KEPT, BATCH))) === BATCH);
  return { signatures };
}
