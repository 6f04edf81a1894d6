import { expect, test } from "vitest";
import type { Digest } from "~/domain/digest";
import { acceptCorrection } from "~/usecases/accept-correction.server";
import { chooseDigest } from "~/usecases/choose-digest.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { removeModerator } from "~/usecases/manage-moderators.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { sendDigests } from "~/usecases/send-digests.server";
import { corrects } from "../support/correction";
import { DAY, HOUR, MINUTE, world } from "../support/world";

/** A moderator who chose; `pass` lets time go by and runs the timer each minute of it: the mails that came. */
async function desk(digest: Digest) {
  const w = world();
  await w.letter();
  const anna = await w.moderator();
  await chooseDigest(w.app, anna, digest);
  async function pass(time: number, step = MINUTE) {
    const mails = [];
    for (let gone = 0; gone < time; gone += step) {
      w.clock.advance(step);
      await sendDigests(w.app);
      mails.push(...(await w.deliver()).filter(({ to }) => to === anna.email));
    }
    return mails;
  }
  await pass(MINUTE);
  return { w, anna, pass };
}

test("at once is one mail for all that came within five minutes, and none while nothing new comes", async () => {
  const { w, pass } = await desk("at-once");
  await w.confirmed();
  await w.confirmed();
  const [mail, ...more] = await pass(30 * MINUTE);
  expect(more).toEqual([]);
  expect(mail?.text).toContain("2 signatures wait");
  expect(mail?.text).toContain("https://letters.example/moderation");
});

test.each([
  ["hourly", 3],
  ["daily", 1],
  ["off", 0],
] as const)("%s: of something new in each of three hours come %d mails in a day", async (digest, mails) => {
  const { w, pass } = await desk(digest);
  let came = 0;
  for (let n = 0; n < 3; n++) {
    await w.confirmed();
    came += (await pass(HOUR, 10 * MINUTE)).length;
  }
  came += (await pass(21 * HOUR, 10 * MINUTE)).length;
  expect(came).toBe(mails);
});

test("what a colleague has decided by then is nothing new", async () => {
  const { w, pass, anna } = await desk("daily");
  const { id } = await w.confirmed();
  await declineSignature(w.app, { moderator: anna, id, revision: w.revision(id), reason: "other", text: "No." });
  expect(await pass(2 * DAY, HOUR)).toEqual([]);
});

test("a reported problem is something new, and nobody who is named stands in the mail", async () => {
  const { w, pass } = await desk("hourly");
  const { id, submission } = await w.listed();
  await pass(2 * HOUR);
  const problem = { text: "Not them.", email: null };
  await reportProblem(w.app, { slug: "safer-online", id, problem, network: "192.0.2.0/24", robot: false });
  const [mail] = await pass(2 * HOUR);
  expect(mail?.text).toContain("1 reported problem waits");
  const said = JSON.stringify(mail);
  for (const secret of [submission.organisation, submission.email, id, "Not them."]) expect(said).not.toContain(secret);
});

test("a correction that waits is something new, until it is decided on", async () => {
  const { w, pass, anna } = await desk("hourly");
  const signature = await w.listed();
  await pass(2 * HOUR);
  await corrects(w, signature, { country: "FR" });
  const [mail] = await pass(2 * HOUR);
  expect(mail?.text).toContain("1 correction waits");
  await corrects(w, signature, { country: "DE" });
  const decider = { moderator: anna, id: signature.id, revision: w.revision(signature.id) };
  await acceptCorrection(w.app, { ...decider, anotherOrganisation: false });
  expect(await pass(2 * HOUR)).toEqual([]);
});

test("who was removed is told nothing", async () => {
  const { w, pass, anna } = await desk("hourly");
  await w.moderator("owner", "olga@alliance.example");
  await w.confirmed();
  await removeModerator(w.app, anna.email);
  expect(await pass(2 * HOUR)).toEqual([]);
});
