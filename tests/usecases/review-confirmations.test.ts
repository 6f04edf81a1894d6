import { expect, test } from "vitest";
import type { Stage } from "~/domain/funnel";
import { noteOpenings } from "~/usecases/note-openings.server";
import { purge } from "~/usecases/purge.server";
import { resendCode } from "~/usecases/resend-code.server";
import { retryMail } from "~/usecases/retry-mail.server";
import { reviewConfirmations } from "~/usecases/review-confirmations.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { DAY, MINUTE, world } from "../support/world";

const counts = (mailed: number, delivered: number, opened: number, confirmed: number, approved: number) => ({
  ...{ mailed, delivered, opened, confirmed, approved },
});

test("each signature is counted once a stage, on the day on which it was signed", async () => {
  const w = world();
  await w.letter();
  const anna = await w.moderator();
  const slow = await w.signed();
  w.clock.advance(MINUTE);
  await resendCode(w.app, slow.id, slow, false);
  await w.deliver();
  for (let n = 0; n < 3; n++) viewSignature(w.app, slow.id, slow);
  await noteOpenings(w.app);
  w.clock.advance(DAY);
  await w.listed();
  const { id } = await w.listed();
  await undoDecision(w.app, await w.decider(id));
  const { all, days } = reviewConfirmations(w.app, anna);
  expect(all).toEqual(counts(3, 3, 1, 2, 1));
  expect(days.map(({ day: _, ...rest }) => rest)).toEqual([counts(2, 2, 0, 2, 1), counts(1, 1, 1, 0, 0)]);
});

test("a mail that is refused is mailed but not delivered, until it is sent again", async () => {
  const w = world();
  await w.letter();
  const anna = await w.moderator();
  const answers = [{ ok: false, permanent: true, code: "550" } as const];
  const { send } = w.app.mailer;
  w.app.mailer.send = async (mail) => answers.shift() ?? send(mail);
  await w.sign();
  await w.deliver();
  expect(reviewConfirmations(w.app, anna).all).toEqual(counts(1, 0, 0, 0, 0));
  await retryMail(w.app, anna, 1);
  await w.deliver();
  expect(reviewConfirmations(w.app, anna).all).toEqual(counts(1, 1, 0, 0, 0));
});

test("a provider that eats our mails stands out", async () => {
  const w = world();
  const anna = await w.moderator();
  const day = w.clock.now - (w.clock.now % DAY);
  const add = (domain: string, given: Partial<Record<Stage, number>>) =>
    w.app.db.write(() => {
      for (const [stage, by] of Object.entries(given)) w.app.db.funnel.add({ day, domain }, stage as Stage, by);
    });
  await add("eats.example", { mailed: 20, delivered: 20, confirmed: 2 });
  await add("fine.example", { mailed: 30, delivered: 30, confirmed: 27 });
  await add("few.example", { mailed: 3, delivered: 3 });
  await add("one.example", { mailed: 1 });
  expect(reviewConfirmations(w.app, anna).domains.map(({ domain, farBelow }) => [domain, farBelow])).toEqual([
    ["fine.example", false],
    ["eats.example", true],
    ["few.example", false],
  ]);
});

test("figures are forgotten after ninety days, and no row tells of anybody", async () => {
  const w = world();
  await w.letter();
  await w.signed();
  expect(w.everything().confirmation_days).toEqual([
    { day: expect.any(Number), domain: "harbour1.example", ...counts(1, 1, 0, 0, 0) },
  ]);
  w.clock.advance(91 * DAY);
  await purge(w.app);
  expect(w.rows("confirmation_days")).toBe(0);
});
