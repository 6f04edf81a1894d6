import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { KeyholderPurpose } from "~/domain/challenge";
import { acceptCorrection } from "~/usecases/accept-correction.server";
import { answerQuestion } from "~/usecases/answer-question.server";
import { approveSignature } from "~/usecases/approve-signature.server";
import { askSigner } from "~/usecases/ask-signer.server";
import { askToSignIn } from "~/usecases/ask-to-sign-in.server";
import { correctSignature } from "~/usecases/correct-signature.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { hideSignature } from "~/usecases/hide-signature.server";
import { mailLinks } from "~/usecases/mail-links.server";
import { makeSignInLink } from "~/usecases/manage-moderators.server";
import { purge } from "~/usecases/purge.server";
import { refuseCorrection } from "~/usecases/refuse-correction.server";
import { reopenCorrection } from "~/usecases/reopen-correction.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { reviewReports } from "~/usecases/review-reports.server";
import { settleReport } from "~/usecases/settle-report.server";
import { signIn } from "~/usecases/sign-in.server";
import { tellEverything } from "~/usecases/tell-everything.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { vouchSignature } from "~/usecases/vouch-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { writeNote } from "~/usecases/write-note.server";
import { writeHead } from "../../db/head.server";
import { correction } from "../support/correction";
import { codeIn, wrong } from "../support/in-mail";
import { DAY, LETTER, MINUTE, type World, world } from "../support/world";

const PERSON = { name: "Canaryname Lynch", role: "Canaryrole of Policy", email: "canarymail@harbour.example" };
const SUCCESSOR = "canarysuccessor@meadow.example";
const REASON = "Canaryreason: please write to us.";
const NOTE = "Canarynote: called the office.";
const MODERATOR = "canarymoderator@alliance.example";
const PROBLEM = { text: "Canaryproblem: they never signed.", email: "canaryreader@reader.example" };
const SAID = {
  note: "Canarynote: I called them.",
  question: "Canaryquestion: who decided?",
  answer: "Canaryanswer: the board.",
};
const CORRECTED = { name: "Canarycorrected Lynch", role: "Canarycorrectedrole", reason: "Canaryrefusal: not so." };
const NETWORK = "203.0.113.0/24";

/** Everything that the product does with a person's data and with secrets, and every secret it made on the way. */
async function live(w: World): Promise<string[]> {
  const secrets: string[] = [];
  await w.letter();
  const moderator = await w.moderator("owner", MODERATOR);
  const decider = (id: string) => ({ moderator, id, revision: w.revision(id) });
  // A day later, for an address gets three mails a day.
  const codeFor = (signature: { id: string; key: string }, purpose: KeyholderPurpose) => {
    w.clock.advance(DAY);
    return w.codeFor(signature, purpose);
  };

  await askToSignIn(w.app, MODERATOR, NETWORK);
  const [mail] = await w.deliver();
  if (!mail) throw new Error("no mail");
  const [, mailed = "", mailedKey = ""] = /sign-in\/(\w+)\.([\w-]+)/.exec(mail.text) ?? [];
  const [, printed = "", printedKey = ""] =
    /sign-in\/(\w+)\.([\w-]+)/.exec((await makeSignInLink(w.app, MODERATOR))?.url ?? "") ?? [];
  for (const [challengeId, key] of [
    [mailed, mailedKey],
    [printed, printedKey],
  ] as const) {
    const outcome = await signIn(w.app, { challengeId, key, askedHere: true, code: "" });
    secrets.push(key, "token" in outcome ? outcome.token : "");
  }
  secrets.push(codeIn(mail));

  const listed = await w.confirmed(PERSON, { network: NETWORK });
  await approveSignature(w.app, { ...decider(listed.id), anotherOrganisation: false });
  await w.deliver();
  const correctForm = correction(listed, { name: CORRECTED.name, role: CORRECTED.role, showRepresentative: "yes" });
  const correcting = await codeFor(listed, "correct");
  await correctSignature(w.app, { ...listed, code: correcting }, correctForm);
  await acceptCorrection(w.app, { ...decider(listed.id), anotherOrganisation: false });
  await reopenCorrection(w.app, decider(listed.id));
  await refuseCorrection(w.app, { ...decider(listed.id), reason: CORRECTED.reason });
  w.clock.advance(MINUTE);
  await w.deliver();
  const { slug } = LETTER;
  await reportProblem(w.app, { slug, id: listed.id, problem: PROBLEM, network: NETWORK, robot: false });
  const [report] = reviewReports(w.app, moderator).open;
  await settleReport(w.app, moderator, report?.id ?? "");
  await hideSignature(w.app, { ...decider(listed.id), note: NOTE });
  const withdrawal = await codeFor(listed, "withdraw");
  const data = await codeFor(listed, "data");
  const told = await tellEverything(w.app, { ...listed, code: data });
  secrets.push(data, "token" in told ? told.token : "");
  await withdrawSignature(w.app, { ...listed, code: wrong(withdrawal) });
  await withdrawSignature(w.app, { ...listed, code: withdrawal });
  await w.deliver();

  w.clock.advance(MINUTE);
  const declined = await w.confirmed({ ...PERSON, showRepresentative: "on" });
  await writeNote(w.app, moderator, declined.id, SAID.note);
  await askSigner(w.app, { ...decider(declined.id), text: SAID.question });
  const reply = await codeFor(declined, "answer");
  const question = w.app.db.questions.open(declined.id)?.id ?? "";
  await answerQuestion(w.app, { ...declined, code: reply }, { question, text: SAID.answer });
  await declineSignature(w.app, { ...decider(declined.id), reason: "other", text: REASON });
  w.clock.advance(MINUTE);
  await w.deliver();
  await undoDecision(w.app, decider(declined.id));
  await declineSignature(w.app, { ...decider(declined.id), reason: "other", text: REASON });
  const dispute = await codeFor(declined, "dispute");
  await disputeSignature(w.app, { ...declined, code: dispute }, true);
  await w.deliver();

  w.clock.advance(DAY);
  const given = await w.confirmed({ ...PERSON, email: "canarymail@fourth.example" });
  const first = await w.handsOver(given, SUCCESSOR);
  w.clock.advance(DAY);
  const second = await w.handsOver(given, SUCCESSOR);
  const { key } = await w.takes(second);
  await mailLinks(w.app, { email: SUCCESSOR, network: NETWORK });
  await w.deliver();
  secrets.push(key, first.code, first.key, second.code, second.key);

  const vouched = await w.signed({ ...PERSON, email: "canarymail@third.example" });
  await vouchSignature(w.app, { ...decider(vouched.id), note: NOTE });
  const unconfirmed = await w.signed({ ...PERSON, email: "canarymail@other.example" });
  secrets.push(
    correcting,
    withdrawal,
    reply,
    dispute,
    w.app.keys.sign("__Host-signing", unconfirmed.id).replace(/^.*~/, ""),
  );
  for (const { code, key } of [listed, declined, unconfirmed]) secrets.push(code, key);
  secrets.push(w.secret.toString("base64"), w.secret.toString("hex"), w.secret.toString("latin1"));
  expect(secrets.filter((secret) => secret === "")).toEqual([]);
  return secrets;
}

/** Whether any of this holds the text; digits only where they stand by themselves, as chance makes any six. */
function holds(haystacks: string[], needle: string): boolean {
  if (!/^\d{6}$/.test(needle)) return haystacks.some((haystack) => haystack.includes(needle));
  return haystacks.some((haystack) => new RegExp(`(?<![0-9a-z])${needle}(?![0-9a-z])`, "i").test(haystack));
}

/** A text as it may stand in a file. Of its base64 the inner part, which is the same in any longer text. */
function encodings(text: string): string[] {
  const base64 = Buffer.from(text).toString("base64").slice(2, -4);
  // Fewer letters than that are found anywhere by chance.
  return [text, Buffer.from(text, "utf16le").toString("latin1"), ...(base64.length >= 6 ? [base64] : [])];
}

test("the file, its log of writes and the program's log hold nothing of a person and no secret", async () => {
  const w = world();
  const secrets = await live(w);
  writeHead(join(w.folder, "head"), w.app.db, w.app.keys);
  const look = () => [
    ...readdirSync(w.folder).map((name) => readFileSync(join(w.folder, name), "latin1").replaceAll("CANARY", "canary")),
    w.logged.join("\n"),
  ];
  const now = look();
  w.clock.advance(40 * DAY);
  await purge(w.app);
  w.sqlite.pragma("wal_checkpoint(truncate)");

  for (const haystacks of [now, look()]) {
    // What is public stands there, so this looks in the right place.
    expect(holds(haystacks, "Harbour Trust Alder")).toBe(true);
    expect(haystacks.length).toBeGreaterThan(3);
    const personal = [
      "canary",
      "Canary",
      ...Object.values(PERSON),
      ...Object.values(PROBLEM),
      ...Object.values(CORRECTED),
      ...Object.values(SAID),
      REASON,
      NOTE,
      MODERATOR,
      SUCCESSOR,
      NETWORK,
      "203.0.113",
    ].flatMap(encodings);
    expect([...personal, ...secrets].filter((needle) => holds(haystacks, needle))).toEqual([]);
  }
  expect(w.logged.length).toBeGreaterThan(5);
});

test("the events of it hold none of it either", async () => {
  const w = world();
  await live(w);
  const written = JSON.stringify([...w.app.db.events.all()]);
  expect(written).not.toMatch(/canary|harbour|203\.0|alliance/i);
});
