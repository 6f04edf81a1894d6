import { expect, test } from "vitest";
import { exportSignatories } from "~/usecases/export-signatories.server";
import { hideSignature, showSignature } from "~/usecases/hide-signature.server";
import { listSignatories, newestSignatories } from "~/usecases/list-signatories.server";
import { pauseNames, resumeNames } from "~/usecases/pause-names.server";
import { recount } from "~/usecases/recount.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { reviewLetter } from "~/usecases/review-letters.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewSignatory } from "~/usecases/view-signatory.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { listCopies } from "../support/many";
import { publicView } from "../support/public-view";
import { LETTER, world } from "../support/world";

const { slug } = LETTER;
const reason = { en: "Somebody threatens those who signed.", fr: "Des signataires sont menacés." };

async function paused() {
  const w = world();
  await w.letter();
  await w.letter({ language: "fr", title: "Chaque lieu sûr" });
  await w.letter({ language: "de", title: "Jeder Ort sicher" });
  const names = [await w.listed({ organisation: "Quarry Trust" }), await w.listed({ country: "FR" })];
  const owner = await w.moderator("owner");
  const before = await publicView(w, "quarry");
  expect(await pauseNames(w.app, { moderator: owner, slug, seen: null, reason })).toEqual({ outcome: "done" });
  return { w, names, owner, before, since: w.clock.now };
}

test("while names are paused, the letter and its count stay, and no name is told", async () => {
  const { w, names } = await paused();
  expect(viewLetter(w.app, slug, null)).toMatchObject({ listed: 2, countries: 2 });
  const seen = await publicView(w, "quarry");
  expect([seen.whole, seen.found.signatories, newestSignatories(w.app, slug, 9)]).toEqual([[], [], []]);
  expect(seen.inEachOrder.flatMap(({ signatories }) => signatories)).toEqual([]);
  expect(seen.found.found.count).toBe(0);
  for (const { id } of names) {
    expect(viewSignatory(w.app, slug, id)).toEqual({ state: "paused" });
    const problem = { text: "They never signed.", email: null };
    expect(await reportProblem(w.app, { slug, id, problem, network: "n", robot: false })).toEqual({
      outcome: "not-listed",
    });
  }
});

test("the reason is told in the reader's language, else in the letter's own", async () => {
  const { w, since } = await paused();
  const told = (language: string | null) => viewLetter(w.app, slug, language)?.paused;
  expect(told(null)).toEqual({ at: since, text: reason.en, language: "en" });
  expect(told("fr")).toEqual({ at: since, text: reason.fr, language: "fr" });
  expect(told("de")).toEqual({ at: since, text: reason.en, language: "en" });
});

test("resumed, everything public is exactly as before, whatever was hidden, shown and counted again meanwhile", async () => {
  const { w, names, owner, before, since } = await paused();
  const [name] = names;
  if (!name) throw new Error("no name");
  await hideSignature(w.app, { ...(await w.decider(name.id)), note: "" });
  await recount(w.app);
  await showSignature(w.app, await w.decider(name.id));
  expect(await resumeNames(w.app, { moderator: owner, slug, seen: since })).toEqual({ outcome: "done" });
  expect(await publicView(w, "quarry")).toEqual(before);
  expect(viewLetter(w.app, slug, null)?.paused).toBeNull();
  expect(verifyLog(w.app).outcome).toBe("sound");
  expect(w.happened(slug).slice(-2)).toEqual(["letter.paused", "letter.resumed"]);
});

test("a file that is being made when names are paused ends there", async () => {
  const { w, names, owner, since } = await paused();
  await resumeNames(w.app, { moderator: owner, slug, seen: since });
  await listCopies(w, names[0]?.id ?? "", 1, 200);
  const batches = exportSignatories(w.app, slug);
  expect((await batches.next()).value).toHaveLength(100);
  await pauseNames(w.app, { moderator: owner, slug, seen: null, reason });
  expect(await batches.next()).toMatchObject({ done: true });
});

test("a name that is listed meanwhile is not shown before the others", async () => {
  const { w, owner, since } = await paused();
  await w.listed({ organisation: "Newcomer" });
  const whole = { search: "", country: null, sector: null, sort: "name", after: null, limit: 9 } as const;
  expect(viewLetter(w.app, slug, null)?.listed).toBe(3);
  expect(listSignatories(w.app, slug, whole).signatories).toEqual([]);
  await resumeNames(w.app, { moderator: owner, slug, seen: since });
  expect(listSignatories(w.app, slug, whole).signatories).toHaveLength(3);
});

test("the mail of an approval says that names are not shown, and the private page does not say listed", async () => {
  const { w, owner, since } = await paused();
  const signed = await w.listed({ organisation: "Newcomer" });
  const said = w.sent.at(-1);
  expect(said?.subject).toBe("The signature of Newcomer is approved");
  expect(said?.text.replace(/\s+/g, " ")).toContain("not shown at the moment");
  expect(said?.text).not.toContain("on the list");
  expect(viewSignature(w.app, signed.id, { key: signed.key, signedHere: [] })).toMatchObject({ paused: true });
  await resumeNames(w.app, { moderator: owner, slug, seen: since });
  await w.listed({ organisation: "Latecomer" });
  expect(w.sent.at(-1)?.subject).toBe("Latecomer is on the list");
});

test("the reason can be changed; whoever saw something else changes nothing", async () => {
  const { w, owner, since } = await paused();
  const input = { moderator: owner, slug };
  expect(await pauseNames(w.app, { ...input, seen: since, reason: { en: "Solved soon." } })).toEqual({
    outcome: "done",
  });
  expect(reviewLetter(w.app, owner, slug)).toMatchObject({ pausedAt: since, pausedBy: owner.email });
  const rows = w.everything();
  expect(await pauseNames(w.app, { ...input, seen: null, reason })).toEqual({ outcome: "overtaken" });
  expect(await resumeNames(w.app, { ...input, seen: since + 1 })).toEqual({ outcome: "overtaken" });
  expect(w.everything()).toEqual(rows);
  await resumeNames(w.app, { ...input, seen: since });
  expect(await resumeNames(w.app, { ...input, seen: null })).toEqual({ outcome: "overtaken" });
});

test("only an owner pauses and resumes", async () => {
  const { w, since } = await paused();
  for (const role of ["moderator", "reader"] as const) {
    const moderator = await w.moderator(role);
    expect(() => pauseNames(w.app, { moderator, slug, seen: since, reason })).toThrow("forbidden");
    expect(() => resumeNames(w.app, { moderator, slug, seen: since })).toThrow("forbidden");
  }
});
