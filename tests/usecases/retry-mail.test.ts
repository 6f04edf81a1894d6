import { expect, test } from "vitest";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { retryFailedMails, retryMail } from "~/usecases/retry-mail.server";
import { countTroubledMails, reviewMail } from "~/usecases/review-mail.server";
import { HOUR, type World, world } from "../support/world";

/** A mail that the server refused for good. */
function failing(w: World, id: string, code = "550"): number {
  const mail = w.sqlite.prepare<[string], number>("select max(id) from outbox where signature_id = ?").pluck().get(id);
  w.sqlite.prepare("update outbox set status = 'failed', sent_at = null, last_error = ? where id = ?").run(code, mail);
  return mail ?? 0;
}

test("a mail that failed is sent again at once, and who did it is in the signature's history", async () => {
  const w = world();
  await w.letter();
  const anna = await w.moderator();
  const { id, submission } = await w.signed();
  const mail = failing(w, id);
  expect(reviewMail(w.app, anna)).toMatchObject({
    ...{ queued: 0, trying: 0, failed: 1 },
    mails: [{ id: mail, status: "failed", lastError: "550", signature: { id, organisation: submission.organisation } }],
  });
  expect(await retryMail(w.app, anna, mail)).toEqual({ outcome: "retried" });
  expect((await w.deliver()).map(({ to }) => to)).toEqual([submission.email]);
  expect(w.happened(id)).toEqual(["signature.signed", "mail.sent-again"]);
  expect(countTroubledMails(w.app)).toBe(0);
});

test("one that was sent meanwhile is not sent twice", async () => {
  const w = world();
  await w.letter();
  const anna = await w.moderator();
  const { id } = await w.signed();
  const mail = failing(w, id);
  await retryMail(w.app, anna, mail);
  await w.deliver();
  expect(await retryMail(w.app, anna, mail)).toEqual({ outcome: "gone" });
  expect(await w.deliver()).toEqual([]);
});

test("all that failed are sent again together, as far as they still say the truth", async () => {
  const w = world();
  await w.letter();
  const anna = await w.moderator();
  const [stale, stays, fine] = [await w.signed(), await w.signed(), await w.signed()];
  for (const { id } of [stale, stays]) failing(w, id, "451");
  await confirmSignature(w.app, stale.id, stale, "");
  w.clock.advance(HOUR);
  expect(await retryFailedMails(w.app, anna)).toEqual({ retried: 2 });
  expect((await w.deliver()).map(({ to }) => to)).toEqual([stays.submission.email]);
  expect(w.happened(fine.id)).toEqual(["signature.signed"]);
});
