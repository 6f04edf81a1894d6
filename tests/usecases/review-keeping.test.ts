import { expect, test } from "vitest";
import { DEFAULT_PERIODS, type Period } from "~/domain/periods";
import { closeLetter } from "~/usecases/close-letter.server";
import { eraseSignature } from "~/usecases/erase-signature.server";
import { purge } from "~/usecases/purge.server";
import { reviewKeeping } from "~/usecases/review-keeping.server";
import { DAY, LETTER, world } from "../support/world";

test("the desk sees how long everything is kept, what goes soon, and what went", async () => {
  const w = world();
  w.app.settings.periods = { ...DEFAULT_PERIODS, declined: 45 };
  await w.letter();
  const moderator = await w.moderator("reader");
  const of = (name: Period) => reviewKeeping(w.app, moderator).periods.find(({ period }) => period === name);
  expect(of("unconfirmed")).toEqual({ period: "unconfirmed", days: 30, due: { count: 0, more: false }, nextAt: null });

  const begun = w.clock.now;
  await w.signed();
  await w.signed();
  const listed = await w.listed();
  await w.declined();
  const decided = w.app.db.keeping.first("declined") ?? 0;
  expect(of("unconfirmed")).toMatchObject({ due: { count: 2 }, nextAt: begun + 30 * DAY });
  expect(of("declined")).toMatchObject({ days: 45, due: { count: 0 }, nextAt: decided + 45 * DAY });
  expect(of("contacts")).toMatchObject({ due: { count: 0 }, nextAt: null });
  await eraseSignature(w.app, { ...listed, code: await w.codeFor(listed, "erase") });
  await w.listed();
  await closeLetter(w.app, LETTER.slug);
  expect(of("contacts")).toMatchObject({ due: { count: 0 }, nextAt: w.clock.now + 180 * DAY });

  w.clock.advance(20 * DAY);
  expect(of("declined")).toMatchObject({ due: { count: 1 } });
  await purge(w.app);
  w.clock.advance(9 * DAY);
  expect(reviewKeeping(w.app, moderator).went).toMatchObject({ asked: { count: 1 }, byPeriod: { count: 0 } });
  w.clock.advance(150 * DAY);
  expect(of("contacts")).toMatchObject({ due: { count: 1 } });
  w.clock.advance(2 * DAY);
  await purge(w.app);
  const one = { count: 1, more: false };
  const none = { count: 0, more: false };
  expect(reviewKeeping(w.app, moderator).went).toEqual({
    unconfirmed: { count: 2, more: false },
    byPeriod: one,
    asked: none,
    contacts: one,
  });
});
