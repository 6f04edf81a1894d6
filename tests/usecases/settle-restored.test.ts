import { expect, test } from "vitest";
import { followJournal } from "~/usecases/follow-journal.server";
import { removeFactor } from "~/usecases/remove-factor.server";
import { requestCode } from "~/usecases/request-code.server";
import { retryFailedMails, retryMail } from "~/usecases/retry-mail.server";
import { countTroubledMails, reviewMail } from "~/usecases/review-mail.server";
import { seatOf } from "~/usecases/session.server";
import { settleRestored } from "~/usecases/settle-restored.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { copyOf, restored } from "../support/restored";
import { seated, withPasskey } from "../support/seats";
import { world } from "../support/world";

test("in a restored copy nobody is signed in, and no code that was mailed works", async () => {
  const w = world();
  await w.letter();
  const signature = await w.listed();
  const code = await w.codeFor(signature, "withdraw");
  const { token } = await seated(w, await w.moderator());
  expect(await settleRestored(w.app)).toMatchObject({ sessions: 1, mails: 0 });
  expect(await seatOf(w.app, token)).toBe(undefined);
  expect(await withdrawSignature(w.app, { ...signature, code })).toMatchObject({ outcome: "code" });
  const fresh = await w.codeFor(signature, "withdraw");
  expect(await withdrawSignature(w.app, { ...signature, code: fresh })).toEqual({ outcome: "withdrawn" });
  expect(w.happened()).toContain("database.restored");
});

test("mails that waited are held until a moderator sends them, and say what is true then", async () => {
  const w = world();
  await w.letter();
  const anna = await w.moderator();
  const [told, left] = [await w.confirmed(), await w.listed()];
  await w.deliver();
  await w.approve(told.id);
  w.clock.advance(60_000);
  await requestCode(w.app, left.id, left.key, "withdraw");
  expect(await settleRestored(w.app)).toMatchObject({ mails: 2 });
  w.clock.advance(60_000);
  expect(await w.deliver()).toEqual([]);
  expect(reviewMail(w.app, anna)).toMatchObject({ queued: 0, failed: 0, held: 2 });
  expect(countTroubledMails(w.app)).toBe(2);

  expect(await retryFailedMails(w.app, anna)).toEqual({ retried: 0 });
  for (const { id } of reviewMail(w.app, anna).mails) await retryMail(w.app, anna, id);
  // The code has ended with the restore: a mail with it would say what no longer holds.
  expect((await w.deliver()).map(({ to }) => to)).toEqual([told.submission.email]);
  expect(countTroubledMails(w.app)).toBe(0);
});

test("a second factor that was removed, as from a lost phone, is not there again", async () => {
  const w = world();
  const nina = await w.moderator();
  const { device, seat, token } = await withPasskey(w, nina);
  const copy = copyOf(w);
  await removeFactor(w.app, seat, device.id);
  const again = restored(w, copy);
  expect(await followJournal(again.app)).toEqual({ "factor-removed": 1 });
  expect(again.rows("credentials")).toBe(0);
  expect(await seatOf(again.app, token)).toBe(undefined);
  expect(again.happened().at(-1)).toBe("moderator.factor-removed");
});
