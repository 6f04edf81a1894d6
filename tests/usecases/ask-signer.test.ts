import { expect, test } from "vitest";
import { answerQuestion } from "~/usecases/answer-question.server";
import { approveSignature } from "~/usecases/approve-signature.server";
import { askSigner, takeQuestionBack } from "~/usecases/ask-signer.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { purge } from "~/usecases/purge.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { writeNote } from "~/usecases/write-note.server";
import { wrong } from "../support/in-mail";
import { DAY, SECOND, type World, world } from "../support/world";

const QUESTION = "Who decided that you sign?\nPlease name the board.";
const ANSWER = "The board did, in March.";

/** A signature that waits, and was just asked. */
async function asked(circumstances = {}) {
  const w = world();
  await w.letter();
  const signature = await w.confirmed({}, circumstances);
  const moderator = await w.moderator();
  const outcome = await askSigner(w.app, { ...(await w.decider(signature.id)), text: QUESTION });
  expect(outcome).toEqual({ outcome: "asked" });
  const view = () => viewSignature(w.app, signature.id, { key: signature.key, signedHere: [] });
  const shown = () => {
    const seen = view();
    return seen === "gone" ? null : (seen?.question ?? null);
  };
  const review = () => reviewSignature(w.app, moderator, signature.id);
  return { w, signature, moderator, shown, review };
}
type Asked = Awaited<ReturnType<typeof asked>>;

const answer = async ({ w, signature, shown }: Asked, text = ANSWER) => {
  const question = shown()?.id ?? "";
  return answerQuestion(w.app, { ...signature, code: await w.codeFor(signature, "answer") }, { question, text });
};
const questionMails = (w: World) => w.outbox().filter((row) => JSON.stringify(row).includes('"question"'));

test("a question is mailed half a minute later, with a link and no code, and the signature waits on", async () => {
  const { w, signature, shown, review } = await asked();
  expect(review().signature).toMatchObject({ status: "waiting", askedAt: w.clock.now });
  expect(w.happened(signature.id).at(-1)).toBe("signature.asked");
  expect(shown()?.text).toBe(QUESTION);
  w.clock.advance(29 * SECOND);
  expect(await w.deliver()).toEqual([]);
  w.clock.advance(SECOND);
  const [mail] = await w.deliver();
  expect(mail?.to).toBe(signature.submission.email);
  expect(mail?.text).toContain(QUESTION);
  expect(mail?.text).toContain(`/signature/${signature.id}.${signature.key}`);
  expect(mail?.text).not.toMatch(/^\d{6}$/m);
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("it is mailed in the signer's language", async () => {
  const { w } = await asked({ locale: "fr" });
  w.clock.advance(30 * SECOND);
  expect((await w.deliver())[0]?.subject).toMatch(/^Une question sur la signature/);
});

test("the answer takes the link and a fresh code, and brings the signature back to the moderators", async () => {
  const there = await asked();
  const { w, signature, shown, review } = there;
  const question = shown()?.id ?? "";
  const code = await w.codeFor(signature, "answer");
  const say = (holder: object) => answerQuestion(w.app, { ...signature, code, ...holder }, { question, text: ANSWER });
  expect(await say({ key: "made-up" })).toEqual({ outcome: "not-found" });
  expect(await say({ code: signature.code })).toMatchObject({ outcome: "code" });
  expect(await say({ code: wrong(code) })).toEqual({ outcome: "code", problem: "wrong" });
  expect(review().signature.askedAt).not.toBeNull();

  expect(await say({})).toEqual({ outcome: "answered" });
  const { signature: seen, questions } = review();
  expect(seen).toMatchObject({ status: "waiting", askedAt: null });
  expect(questions).toEqual([
    expect.objectContaining({ text: QUESTION, answer: ANSWER, ending: "answered", by: "moderator@alliance.example" }),
  ]);
  expect(shown()).toBeNull();
  expect(w.app.db.events.ofSubject(signature.id).at(-1)).toMatchObject({ type: "signature.answered", actor: "signer" });
  expect(JSON.stringify([...w.app.db.events.all()])).not.toContain("board");
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("whoever saw the signature before the answer is told that it came", async () => {
  const there = await asked();
  const { w, signature } = there;
  const decider = await w.decider(signature.id);
  await answer(there);
  expect(await approveSignature(w.app, { ...decider, anotherOrganisation: false })).toMatchObject({
    ...{ outcome: "overtaken", event: "signature.answered", by: "signer" },
  });
});

test("an open question is not asked over; once it was answered, another can follow", async () => {
  const there = await asked();
  const { w, signature } = there;
  const again = async () => askSigner(w.app, { ...(await w.decider(signature.id)), text: "And who chairs it?" });
  expect(await again()).toMatchObject({ outcome: "overtaken", event: "signature.asked" });
  await answer(there);
  expect(await again()).toEqual({ outcome: "asked" });
  expect(there.review().questions.map(({ text }) => text)).toEqual([QUESTION, "And who chairs it?"]);
});

test("only who waits is asked", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed();
  const before = w.everything();
  expect(await askSigner(w.app, { ...(await w.decider(id)), text: QUESTION })).toMatchObject({ outcome: "overtaken" });
  expect(w.everything()).toEqual(before);
});

test.each([
  [29, "cancelled"],
  [31, "sent"],
])("taken back after %i seconds, the question's mail is %s, and nobody can answer it", async (seconds, mail) => {
  const there = await asked();
  const { w, signature, shown, review } = there;
  const question = shown()?.id ?? "";
  w.clock.advance(seconds * SECOND);
  await w.deliver();
  expect(await takeQuestionBack(w.app, await w.decider(signature.id))).toEqual({ outcome: "taken-back" });
  expect(questionMails(w)).toEqual([{ kind: "question", status: mail }]);
  expect([shown(), review().questions, review().signature.askedAt]).toEqual([null, [], null]);
  const code = await w.codeFor(signature, "answer");
  const late = await answerQuestion(w.app, { ...signature, code }, { question, text: ANSWER });
  expect(late).toEqual({ outcome: "no-longer-asked" });
});

test("an answer to one question is never taken for an answer to the next", async () => {
  const there = await asked();
  const { w, signature, shown } = there;
  const first = shown()?.id ?? "";
  await takeQuestionBack(w.app, await w.decider(signature.id));
  await askSigner(w.app, { ...(await w.decider(signature.id)), text: "Is Paul on your board?" });
  const code = await w.codeFor(signature, "answer");
  const late = await answerQuestion(w.app, { ...signature, code }, { question: first, text: ANSWER });
  expect(late).toEqual({ outcome: "no-longer-asked" });
  expect(shown()?.text).toBe("Is Paul on your board?");
});

test("a decision closes the question, and taken back opens it again", async () => {
  const { w, signature, shown, review } = await asked();
  w.clock.advance(31 * SECOND);
  await w.deliver();
  const decline = { reason: "other", text: "Please write to us." };
  await declineSignature(w.app, { ...(await w.decider(signature.id)), ...decline });
  expect([shown(), review().questions[0]?.ending]).toEqual([null, "closed"]);
  const askedAt = w.clock.now - 31 * SECOND;
  await undoDecision(w.app, await w.decider(signature.id));
  expect(review().signature).toMatchObject({ status: "waiting", askedAt });
  expect(shown()?.text).toBe(QUESTION);
  expect(questionMails(w)).toHaveLength(1);
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("a question that a decision kept from being mailed is mailed once the decision is taken back", async () => {
  const { w, signature } = await asked();
  await approveSignature(w.app, { ...(await w.decider(signature.id)), anotherOrganisation: false });
  w.clock.advance(30 * SECOND);
  expect((await w.deliver()).map(({ text }) => text.includes(QUESTION))).toEqual([false]);
  await undoDecision(w.app, await w.decider(signature.id));
  expect((await w.deliver()).some(({ text }) => text.includes(QUESTION))).toBe(true);
});

test("withdrawn, it is asked nothing", async () => {
  const { w, signature, shown } = await asked();
  await withdrawSignature(w.app, { ...signature, code: await w.codeFor(signature, "withdraw") });
  expect([w.status(signature.id), shown()]).toEqual(["withdrawn", null]);
  w.clock.advance(DAY);
  expect((await w.deliver()).filter(({ text }) => text.includes(QUESTION))).toEqual([]);
});

test("a signature that is forgotten takes its questions and notes along", async () => {
  const { w, signature, moderator } = await asked();
  await writeNote(w.app, moderator, signature.id, "We called them.");
  // As only an unconfirmed one is forgotten, and nobody asks such a one.
  w.sqlite.prepare("update signatures set asked_at = null, status = 'unconfirmed', confirmed_at = null").run();
  w.clock.advance(31 * DAY);
  await purge(w.app);
  expect([w.status(signature.id), w.rows("questions"), w.rows("notes")]).toEqual(["deleted", 0, 0]);
});
