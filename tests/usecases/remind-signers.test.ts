import { expect, test } from "vitest";
import { canonicalAddress } from "~/domain/email";
import { closeLetter } from "~/usecases/close-letter.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { remindSigners } from "~/usecases/remind-signers.server";
import { switchReminders } from "~/usecases/switch-reminders.server";
import { codeIn } from "../support/in-mail";
import { plansOf } from "../support/plans";
import { DAY, HOUR, LETTER, MINUTE, SECOND, world } from "../support/world";

async function open() {
  const w = world();
  await w.letter();
  /** What a run of the timer mails. */
  const run = async () => {
    await remindSigners(w.app);
    return w.deliver();
  };
  return { w, run };
}

test("who has not confirmed is reminded 48 hours after the first mail went out, once, with the same code", async () => {
  const { w, run } = await open();
  const { id, code, submission } = await w.signed();
  w.clock.advance(48 * HOUR - 1);
  expect(await run()).toEqual([]);
  w.clock.advance(1);
  const [reminder, ...more] = await run();
  expect(more).toEqual([]);
  expect(reminder).toMatchObject({ to: submission.email, subject: expect.stringContaining(submission.organisation) });
  expect(reminder && codeIn(reminder)).toBe(code);
  expect(w.happened(id)).toEqual(["signature.signed", "mail.reminded"]);
  w.clock.advance(10 * DAY);
  expect(await run()).toEqual([]);
});

test("the reminder promises no more hours than its code has, a fresh one as many as any", async () => {
  const { w, run } = await open();
  await w.signed();
  w.clock.advance(50 * HOUR + 30 * MINUTE);
  expect((await run())[0]?.text).toContain("It works for 21 hours.");
  const late = await w.signed();
  w.clock.advance(73 * HOUR);
  const [reminder] = await run();
  expect(reminder?.text).toContain("It works for 72 hours.");
  expect(reminder && codeIn(reminder)).not.toBe(late.code);
});

test("who confirmed, or signs a letter that reminds nobody, hears nothing", async () => {
  const { w, run } = await open();
  const owner = await w.moderator("owner");
  await w.letter({ slug: "quiet" });
  await switchReminders(w.app, owner, "quiet", false);
  await w.confirmed();
  await w.signed({}, { slug: "quiet" });
  w.clock.advance(49 * HOUR);
  expect(await run()).toEqual([]);
  await switchReminders(w.app, owner, "quiet", true);
  expect(await run()).toHaveLength(1);
  expect(w.happened().filter((type) => type === "letter.reminds")).toHaveLength(2);
});

test("an address that is blocked, or to which a mail failed, is never reminded", async () => {
  const { w, run } = await open();
  const [blocked, failed] = [await w.signed(), await w.signed()];
  const [hash] = w.app.keys.addressHashes(canonicalAddress(blocked.submission.email));
  w.sqlite.prepare("insert into blocked_addresses values (1, ?, ?, 1)").run(hash, Buffer.alloc(40));
  w.sqlite.prepare("update outbox set status = 'failed', sent_at = null where signature_id = ?").run(failed.id);
  w.clock.advance(49 * HOUR);
  expect(await run()).toEqual([]);
});

test("after a letter closed it reminds as long as it can be confirmed, and promises no more than that", async () => {
  const { w, run } = await open();
  await w.signed();
  w.clock.advance(2 * HOUR);
  await closeLetter(w.app, LETTER.slug);
  // The first code has run out, and a fresh one would work for longer than the letter takes it.
  w.clock.advance(71 * HOUR);
  expect((await run())[0]?.text).toContain("It works for 1 hour.");

  const other = await open();
  await other.w.signed();
  await closeLetter(other.w.app, LETTER.slug);
  other.w.clock.advance(72 * HOUR);
  expect(await other.run()).toEqual([]);
});

test("reminders count against the mails that an address gets; who is beyond them is reminded later", async () => {
  const { w, run } = await open();
  const email = "maeve@harbour.example";
  for (let n = 0; n < 3; n++) {
    await w.signed({ email });
    w.clock.advance(MINUTE);
  }
  w.clock.advance(48 * HOUR);
  const found = [];
  for (let n = 0; n < 4; n++) {
    found.push((await run()).length);
    w.clock.advance(MINUTE + SECOND);
  }
  expect(found).toEqual([1, 1, 1, 0]);
});

test("a signature that another one of the address made needless is not reminded of", async () => {
  const { w, run } = await open();
  const form = { email: "maeve@harbour.example", organisation: "Harbour Trust" };
  const first = await w.signed(form);
  w.clock.advance(MINUTE);
  await w.signed({ ...form, country: "FR" });
  await confirmSignature(w.app, first.id, first, "");
  w.clock.advance(49 * HOUR);
  expect(await run()).toEqual([]);
});

test("who is due is found by an index", async () => {
  const plans = await plansOf(world(), (db) => db.reminders.due(1, { mailedAt: 0, seq: 0 }, 50));
  expect(plans[0]).toContain("SEARCH signatures USING INDEX signatures_to_remind (mailed_at>? AND mailed_at<?)");
});
