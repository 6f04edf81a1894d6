import { answerQuestion } from "~/usecases/answer-question.server";
import { askSigner } from "~/usecases/ask-signer.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { holdSigning } from "~/usecases/hold-signing.server";
import { addReason } from "~/usecases/manage-reasons.server";
import { renameSignature } from "~/usecases/rename-signature.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { writeNote } from "~/usecases/write-note.server";
import { corrects } from "./correction";
import { packed, SCRIPTS } from "./scripts";
import { LETTER, type Signed, type World } from "./world";

/** What an address and a web address take of a string. */
const inAddress = (text: string) => text.replace(/[^\w!#$%&'*+/=?^`{|}~-]/g, "").slice(0, 30);
const inUrl = (text: string) => text.replace(/[\s\\<>"]/g, "").slice(0, 120);

const NAMES = packed(150);
const PEOPLE = packed(100);
const TEXTS = packed(1_000);
const at = (all: readonly string[], n: number) => all[n % all.length] ?? "";

/**
 * A letter where everybody typed scripts into every field, and others whose heads are made of them. Each of the three
 * hundred stands in every field.
 */
export async function scripted(w: World) {
  const moderator = await w.moderator("owner");
  const titles = packed(200);
  for (const [n, title] of titles.entries()) {
    const head = { title, from: at(NAMES, n), to: at(packed(300), n), body: at(TEXTS, n) };
    await w.letter({
      ...head,
      slug: n === 0 ? LETTER.slug : `letter-${n}`,
      ...(n === 0 && { body: SCRIPTS.join("\n\n") }),
    });
  }
  const form = (n: number) => ({
    ...{ organisation: at(NAMES, n), name: at(PEOPLE, n), role: at(PEOPLE, n + 1), showRepresentative: "yes" },
    website: `https://harbour-${n}.example/${inUrl(at(NAMES, n))}`,
    statement: `https://harbour-${n}.example/news?${inUrl(at(PEOPLE, n))}`,
    email: `${inAddress(at(SCRIPTS, n))}@harbour-${n}.example`,
  });
  const listed: Signed[] = [];
  for (const n of PEOPLE.keys()) listed.push(await w.listed(form(n)));

  const waiting: Signed[] = [];
  for (const [n, text] of TEXTS.entries()) {
    const { id } = listed[n] ?? { id: "" };
    const problem = { text, email: `${inAddress(text)}@reader-${n}.example` };
    await reportProblem(w.app, { slug: LETTER.slug, id, problem, network: `192.0.2.${n}/32`, robot: false });
    await writeNote(w.app, moderator, id, text);
    await asks(await waits(n), text, n > 0);
    const declined = await w.confirmed(form(2_000 + n));
    await declineSignature(w.app, { ...(await w.decider(declined.id)), reason: "other", text });
  }
  for (const [n, organisation] of NAMES.entries()) {
    const signature = listed[n];
    const changes = { organisation, name: at(PEOPLE, n), role: at(PEOPLE, n + 3) };
    const anew = { ...changes, organisation: `${organisation.slice(0, 140)} anew` };
    if (signature) been(await corrects(w, signature, anew), "proposed");
  }
  await renameSignature(w.app, {
    ...(await w.decider(listed.at(-1)?.id ?? "")),
    organisation: at(NAMES, 1),
  });
  const words = { title: at(packed(80), 1), text: at(TEXTS, 2) };
  await addReason(w.app, moderator, { en: words, fr: words, de: words });
  await holdSigning(w.app, { moderator, slug: "letter-1", seen: null, notice: { en: at(TEXTS, 3) } });
  w.clock.advance(60_000);
  await w.deliver();
  return { moderator, listed, waiting, titles, names: NAMES, texts: TEXTS };

  async function waits(n: number) {
    const signature = await w.confirmed(form(1_000 + n));
    waiting.push(signature);
    return signature;
  }

  async function asks(signature: Signed, text: string, isAnswered: boolean) {
    await askSigner(w.app, { ...(await w.decider(signature.id)), text });
    if (!isAnswered) return;
    const code = await w.codeFor(signature, "answer");
    const view = viewSignature(w.app, signature.id, { key: signature.key, signedHere: [] });
    const question = (view !== "gone" && view?.question?.id) || "";
    been((await answerQuestion(w.app, { ...signature, code }, { question, text })).outcome, "answered");
  }
}

function been(outcome: string, expected: string) {
  if (outcome !== expected) throw new Error(`${outcome}, not ${expected}`);
}
