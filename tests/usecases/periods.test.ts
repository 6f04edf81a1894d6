import { expect, test } from "vitest";
import { DEFAULT_PERIODS, PERIOD_NAMES, type Period } from "~/domain/periods";
import { closeLetter } from "~/usecases/close-letter.server";
import { mergeSignatures } from "~/usecases/merge-signatures.server";
import { purge } from "~/usecases/purge.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { requestCode } from "~/usecases/request-code.server";
import { reviewReports } from "~/usecases/review-reports.server";
import { settleReport } from "~/usecases/settle-report.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { DAY, LETTER, type World, world } from "../support/world";

const erased = (w: World, id: string) => w.app.db.signatures.find(id)?.erasedAt !== null;

/** What begins each period, and whether what it keeps is gone. */
const RUNNING: Record<Period, (w: World) => Promise<() => boolean>> = {
  async unconfirmed(w) {
    const { id } = await w.signed();
    return () => w.status(id) === "deleted";
  },
  async declined(w) {
    const waiting = await w.confirmed();
    const { id } = await w.declined();
    await mergeSignatures(w.app, {
      ...(await w.decider(waiting.id)),
      stays: await w.decider((await w.confirmed()).id),
    });
    // The decision on the one was made half a minute before.
    w.sqlite.prepare("update signatures set decided_at = ? where id = ?").run(w.clock.now, id);
    return () => {
      const both = [erased(w, id), erased(w, waiting.id)];
      expect(both[0]).toBe(both[1]);
      return both.every(Boolean);
    };
  },
  async withdrawn(w) {
    const listed = await w.listed();
    await withdrawSignature(w.app, { ...listed, code: await w.codeFor(listed, "withdraw") });
    return () => erased(w, listed.id);
  },
  async networks(w) {
    const { id } = await w.confirmed();
    return () => w.app.db.signatures.find(id)?.networkHash === null;
  },
  async mails(w) {
    await w.confirmed();
    return () => w.rows("outbox") + w.rows("challenges") === 0;
  },
  async reports(w) {
    const { id } = await w.listed();
    const problem = { text: "It is another one.", email: null };
    await reportProblem(w.app, { slug: LETTER.slug, id, problem, network: "192.0.2.0/24", robot: false });
    const moderator = await w.moderator();
    await settleReport(w.app, moderator, reviewReports(w.app, moderator).open[0]?.id ?? "");
    return () => w.rows("reports") === 0;
  },
  async contacts(w) {
    const [listed, waiting] = [await w.listed(), await w.confirmed()];
    await closeLetter(w.app, LETTER.slug);
    return () => {
      const both = [listed, waiting].map(({ id }) => w.app.db.signatures.find(id));
      expect(both.map((signature) => signature?.status)).toEqual(["listed", "waiting"]);
      return both.every((signature) => signature?.email === "" && signature.contactForgottenAt !== null);
    };
  },
};

test.each(
  PERIOD_NAMES.flatMap((name) => [
    { name, days: DEFAULT_PERIODS[name] },
    { name, days: 7 },
  ]),
)("$name: $days days, not a millisecond less, and not a millisecond more", async ({ name, days }) => {
  const w = world();
  w.app.settings.periods = { ...DEFAULT_PERIODS, [name]: days };
  await w.letter();
  const isGone = await RUNNING[name](w);
  w.clock.advance(days * DAY - 1);
  await purge(w.app);
  expect(isGone()).toBe(false);
  w.clock.advance(1);
  await purge(w.app);
  expect(isGone()).toBe(true);
  expect(verifyLog(w.app).outcome).toBe("sound");
  expect(w.sqlite.pragma("foreign_key_check")).toEqual([]);
});

test("many are erased in several turns, and the system is said to have done it", async () => {
  const w = world();
  await w.letter();
  const declined = [];
  for (let n = 0; n < 12; n += 1) declined.push((await w.declined()).id);
  w.clock.advance(181 * DAY);
  expect(await purge(w.app)).toEqual({ unconfirmed: 0, declined: 12, withdrawn: 0, contacts: 0 });
  expect(await purge(w.app)).toEqual({ unconfirmed: 0, declined: 0, withdrawn: 0, contacts: 0 });
  expect(declined.every((id) => erased(w, id))).toBe(true);
  expect(w.app.db.events.ofSubject(declined[0] ?? "").at(-1)).toMatchObject({
    type: "signature.erased",
    actor: "system",
  });
  expect(w.app.journal.read(0).lines.filter(({ kind }) => kind === "erased")).toHaveLength(12);
});

test("what the public sees of a signature stays when its contact is forgotten, and nothing else", async () => {
  const w = world();
  await w.letter();
  const shown = await w.listed({ showRepresentative: "on" });
  const hidden = await w.listed();
  const before = viewLetter(w.app, LETTER.slug, null);
  await closeLetter(w.app, LETTER.slug);
  w.clock.advance(180 * DAY);
  await purge(w.app);
  const [one, other] = [shown, hidden].map(({ id }) => w.app.db.signatures.find(id));
  expect(one).toMatchObject({
    name: "Maeve Lynch",
    role: "Director of Policy",
    email: "",
    emailDomain: "harbour1.example",
  });
  expect(other).toMatchObject({ name: "", role: "", email: "", emailDomain: "harbour2.example", status: "listed" });
  expect(viewLetter(w.app, LETTER.slug, null)?.listed).toBe(before?.listed);
  expect(w.happened(hidden.id).at(-1)).toBe("signature.contact-forgotten");
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("nobody whose address was forgotten is written to, and the private page says so", async () => {
  const w = world();
  await w.letter();
  const waiting = await w.confirmed();
  await closeLetter(w.app, LETTER.slug);
  w.clock.advance(180 * DAY);
  await purge(w.app);
  expect(await requestCode(w.app, waiting.id, waiting.key, "withdraw")).toEqual({ outcome: "blocked" });
  expect(viewSignature(w.app, waiting.id, { key: waiting.key, signedHere: [] })).toMatchObject({
    forgotten: true,
    status: "waiting",
  });
  await w.approve(waiting.id);
  w.clock.advance(DAY);
  expect(await w.deliver()).toEqual([]);
  expect(w.outbox()).toMatchObject([{ kind: "listed", status: "cancelled" }]);
});

test("a letter that opens again keeps the contacts it still has, and gets none back", async () => {
  const w = world();
  await w.letter();
  const early = await w.listed();
  await closeLetter(w.app, LETTER.slug);
  w.clock.advance(180 * DAY);
  await purge(w.app);
  w.sqlite.exec("update letters set closes_at = null");
  const late = await w.listed();
  w.clock.advance(365 * DAY);
  await purge(w.app);
  const email = ({ id }: { id: string }) => w.app.db.signatures.find(id)?.email;
  expect([email(early), email(late)]).toEqual(["", late.submission.email]);
});
