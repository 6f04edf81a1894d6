import { expect, test } from "vitest";
import { approveSignature } from "~/usecases/approve-signature.server";
import { askToSignIn } from "~/usecases/ask-to-sign-in.server";
import { changeAddress } from "~/usecases/change-address.server";
import { closeLetter } from "~/usecases/close-letter.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { callOffHandOver, handOverSignature } from "~/usecases/hand-over-signature.server";
import { mailLinks } from "~/usecases/mail-links.server";
import { addModerator, makeSignInLink, removeModerator } from "~/usecases/manage-moderators.server";
import { publishLetter } from "~/usecases/publish-letter.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { requestCode } from "~/usecases/request-code.server";
import { resendCode } from "~/usecases/resend-code.server";
import { reviewReports } from "~/usecases/review-reports.server";
import { acceptAddress } from "~/usecases/settle-hand-over.server";
import { settleReport } from "~/usecases/settle-report.server";
import { signIn } from "~/usecases/sign-in.server";
import { signLetter } from "~/usecases/sign-letter.server";
import { takeOverSignature } from "~/usecases/take-over-signature.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { LETTER, MINUTE, type World, world } from "../support/world";

const PROBLEM = { text: "They never signed.", email: null };
type Write = () => Promise<unknown>;

/** Each use case that writes, made ready to run once, and the events it should leave. */
const WRITES: Record<string, [prepare: (w: World) => Promise<Write>, events: string[]]> = {
  sign: [
    async (w) => {
      const submission = w.submission();
      return () =>
        signLetter(w.app, { slug: LETTER.slug, submission, language: "en", locale: "en", network: "n", robot: false });
    },
    ["signature.signed"],
  ],
  "change the address": [
    async (w) => {
      const { id } = await w.signed();
      return () => changeAddress(w.app, { id, signedHere: [id], email: "new@harbour.example", network: "n" });
    },
    ["signature.signed", "signature.replaced"],
  ],
  confirm: [
    async (w) => {
      const { id, key } = await w.signed();
      return () => confirmSignature(w.app, id, { key, signedHere: [id] }, "");
    },
    ["signature.confirmed"],
  ],
  resend: [
    async (w) => {
      const { id, key } = await w.signed();
      w.clock.advance(MINUTE);
      return () => resendCode(w.app, id, { key, signedHere: [] }, false);
    },
    [],
  ],
  "request a code": [
    async (w) => {
      const { id, key } = await w.confirmed();
      w.clock.advance(MINUTE);
      return () => requestCode(w.app, id, key, "withdraw");
    },
    [],
  ],
  withdraw: [
    async (w) => {
      const signature = await w.listed();
      const code = await w.codeFor(signature, "withdraw");
      return () => withdrawSignature(w.app, { ...signature, code });
    },
    ["signature.withdrawn"],
  ],
  dispute: [
    async (w) => {
      const signature = await w.listed();
      const code = await w.codeFor(signature, "dispute");
      return () => disputeSignature(w.app, { ...signature, code }, true);
    },
    ["signature.disputed"],
  ],
  disown: [
    async (w) => {
      const signature = await w.signed();
      return () => disputeSignature(w.app, signature, true);
    },
    ["signature.disowned"],
  ],
  "hand over": [
    async (w) => {
      const signature = await w.confirmed();
      const code = await w.codeFor(signature, "hand-over");
      return () => handOverSignature(w.app, { ...signature, code }, "new@meadow.example");
    },
    [],
  ],
  "call off a hand-over": [
    async (w) => {
      const signature = await w.confirmed();
      await w.handsOver(signature, "new@meadow.example");
      const code = await w.codeFor(signature, "hand-over");
      return () => callOffHandOver(w.app, { ...signature, code });
    },
    [],
  ],
  "take over": [
    async (w) => {
      const mail = await w.handsOver(await w.confirmed(), "new@meadow.example");
      return () => takeOverSignature(w.app, mail);
    },
    ["signature.handed-over"],
  ],
  "accept a new address": [
    async (w) => {
      const listed = await w.listed();
      const mail = await w.handsOver(listed, "new@gmail.com");
      await takeOverSignature(w.app, mail);
      const decider = await w.decider(listed.id);
      return () => acceptAddress(w.app, { ...decider, handOver: mail.handOverId });
    },
    ["signature.accepted"],
  ],
  "ask for links": [
    async (w) => {
      const { submission } = await w.confirmed();
      w.clock.advance(MINUTE);
      return () => mailLinks(w.app, { email: submission.email, network: "n" });
    },
    [],
  ],
  approve: [
    async (w) => {
      const decider = await w.decider((await w.confirmed()).id);
      return () => approveSignature(w.app, { ...decider, anotherOrganisation: false });
    },
    ["signature.approved"],
  ],
  decline: [
    async (w) => {
      const decider = await w.decider((await w.confirmed()).id);
      return () => declineSignature(w.app, { ...decider, reason: "other", text: "No." });
    },
    ["signature.declined"],
  ],
  undo: [
    async (w) => {
      const decider = await w.decider((await w.listed()).id);
      return () => undoDecision(w.app, decider);
    },
    ["signature.undone"],
  ],
  report: [
    async (w) => {
      const { id } = await w.listed();
      return () => reportProblem(w.app, { slug: LETTER.slug, id, problem: PROBLEM, network: "n", robot: false });
    },
    ["report.made"],
  ],
  "settle a report": [
    async (w) => {
      const { id } = await w.listed();
      await reportProblem(w.app, { slug: LETTER.slug, id, problem: PROBLEM, network: "n", robot: false });
      const moderator = await w.moderator();
      const [report] = reviewReports(w.app, moderator).open;
      return () => settleReport(w.app, moderator, report?.id ?? "");
    },
    ["report.settled"],
  ],
  publish: [
    async (w) => () =>
      publishLetter(w.app, [{ ...LETTER, slug: "another" }], { newVersion: false, substantial: false }),
    ["letter.published"],
  ],
  close: [async (w) => () => closeLetter(w.app, LETTER.slug), ["letter.closed"]],
  "add a moderator": [async (w) => () => addModerator(w.app, "new@alliance.example"), ["moderator.added"]],
  "remove a moderator": [
    async (w) => {
      await w.moderator("owner");
      await w.moderator("reader");
      return () => removeModerator(w.app, "reader@alliance.example");
    },
    ["moderator.removed"],
  ],
  "ask to sign in": [
    async (w) => {
      await w.moderator("owner");
      return () => askToSignIn(w.app, "owner@alliance.example", "n");
    },
    [],
  ],
  "sign in": [
    async (w) => {
      await w.moderator("owner");
      const url = (await makeSignInLink(w.app, "owner@alliance.example"))?.url ?? "";
      const [, challengeId = "", key = ""] = /sign-in\/(\w+)\.([\w-]+)$/.exec(url) ?? [];
      return () => signIn(w.app, { challengeId, key, askedHere: false, code: "" });
    },
    ["moderator.signed-in"],
  ],
};

test.each(Object.entries(WRITES))("to %s is all or nothing, and leaves its events", async (_, [prepare, events]) => {
  const w = world();
  await w.letter();
  const write = await prepare(w);
  const before = w.everything();
  const happened = w.happened().length;

  // The last moment at which anything can go wrong: all has been written, nothing committed.
  const bug = new Error("the power went");
  const { write: commit } = w.app.db;
  w.app.db.write = (change) =>
    commit(() => {
      change();
      throw bug;
    });
  await expect(write()).rejects.toBe(bug);
  expect(w.everything()).toEqual(before);

  w.app.db.write = commit;
  await write();
  expect(w.everything()).not.toEqual(before);
  expect(w.happened().slice(happened)).toEqual(events);
});
