import { expect, test } from "vitest";
import { purge } from "~/usecases/purge.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { reviewReport, reviewReports } from "~/usecases/review-reports.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { settleReport } from "~/usecases/settle-report.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { DAY, HOUR, LETTER, MINUTE, type World, world } from "../support/world";

const PROBLEM = { text: "They never signed.\nI am their chair.", email: "tom@reader.example" };

/** A letter with a listed name, and a reader of it. */
async function published() {
  const w = world();
  await w.letter();
  const { id, submission } = await w.listed();
  const report = (given: Partial<Parameters<typeof reportProblem>[1]> = {}) =>
    reportProblem(w.app, { slug: LETTER.slug, id, problem: PROBLEM, network: "n", robot: false, ...given });
  return { w, id, organisation: submission.organisation, report };
}
const openAt = async (w: World) => reviewReports(w.app, await w.moderator("owner")).open;

test("a report stands at the desk and beside the signature, and changes nothing about the name", async () => {
  const { w, id, organisation, report } = await published();
  const revision = w.revision(id);
  expect(await report()).toEqual({ outcome: "reported" });
  const [open] = await openAt(w);
  expect(open).toMatchObject({ organisation, signatureId: id, createdAt: w.clock.now, ...PROBLEM });
  expect(reviewSignature(w.app, await w.moderator("reader"), id).reports).toEqual([
    { id: open?.id, createdAt: w.clock.now, ...PROBLEM },
  ]);
  expect([w.status(id), w.revision(id)]).toEqual(["listed", revision]);
});

test("its event says that a reader reported, and nothing of what they wrote", async () => {
  const { w, id, report } = await published();
  await report();
  const event = w.app.db.events.ofSubject(id).at(-1);
  expect(event).toMatchObject({ type: "report.made", actor: "reader", data: { report: (await openAt(w))[0]?.id } });
  expect(JSON.stringify(event)).not.toMatch(/chair|reader\.example/);
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("only a name that is on this letter's list now can be reported", async () => {
  const { w, id, report } = await published();
  const waiting = await w.confirmed();
  await w.letter({ slug: "another" });
  const before = w.everything();
  for (const given of [{ id: waiting.id }, { id: "nothing" }, { slug: "another" }, { slug: "nothing" }]) {
    expect(await report(given)).toEqual({ outcome: "not-listed" });
  }
  expect(w.everything()).toEqual(before);
  await undoDecision(w.app, await w.decider(id));
  expect(await report()).toEqual({ outcome: "not-listed" });
});

test("what a robot sends is answered alike, and not kept", async () => {
  const { w, report } = await published();
  expect(await report({ robot: true })).toEqual({ outcome: "reported" });
  expect([w.rows("reports"), w.happened().includes("report.made")]).toEqual([0, false]);
});

test("a network's reports and signings are counted together, a robot's too", async () => {
  const { w, report } = await published();
  for (let n = 0; n < 4; n++) await w.sign({}, { network: "n" });
  for (let n = 0; n < 6; n++) expect((await report({ robot: n % 2 === 0 })).outcome).toBe("reported");
  expect(await report()).toEqual({ outcome: "limited", wait: 10 * MINUTE });
  expect((await w.sign({}, { network: "n" })).outcome.outcome).toBe("limited");
  expect(w.rows("reports")).toBe(3);
  expect((await report({ network: "another" })).outcome).toBe("reported");
});

test("the oldest report comes first; what is settled stands below it for thirty days, with who did it", async () => {
  const { w, report } = await published();
  const nina = await w.moderator("owner", "nina@alliance.example");
  for (const text of ["first", "second", "third"]) {
    await report({ problem: { text, email: null } });
    w.clock.advance(HOUR);
  }
  const [first, second] = await openAt(w);
  await settleReport(w.app, nina, second?.id ?? "");
  w.clock.advance(HOUR);
  await settleReport(w.app, nina, first?.id ?? "");
  const { open, settled } = reviewReports(w.app, nina);
  expect(open.map(({ text }) => text)).toEqual(["third"]);
  expect(settled.map(({ text, by }) => [text, by])).toEqual([
    ["first", nina.email],
    ["second", nina.email],
  ]);

  w.clock.advance(30 * DAY - 1);
  await purge(w.app);
  expect(reviewReports(w.app, nina).settled.map(({ text }) => text)).toEqual(["first"]);
  w.clock.advance(1);
  await purge(w.app);
  expect(reviewReports(w.app, nina)).toMatchObject({ open: [{ text: "third" }], settled: [] });
  expect(w.rows("reports")).toBe(1);
});

test("settling is an event of the moderator's; who comes second changes nothing, and sees who was faster", async () => {
  const { w, id, report } = await published();
  const [nina, tom] = [await w.moderator("owner"), await w.moderator("moderator", "tom@alliance.example")];
  await report();
  const reportId = (await openAt(w))[0]?.id ?? "";
  expect(await settleReport(w.app, nina, reportId)).toEqual({ outcome: "settled" });
  const event = w.app.db.events.ofSubject(id).at(-1);
  expect(event).toMatchObject({ type: "report.settled", actor: `moderator:${nina.id}`, data: { report: reportId } });
  expect(reviewSignature(w.app, tom, id).reports).toEqual([]);
  const before = w.everything();
  w.clock.advance(MINUTE);
  expect(await settleReport(w.app, tom, reportId)).toEqual({ outcome: "already" });
  expect(reviewReport(w.app, tom, reportId).by).toBe(nina.email);
  expect(w.everything()).toEqual(before);
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("a reader of the desk sees reports and settles none", async () => {
  const { w, report } = await published();
  await report();
  const eve = await w.moderator("reader", "eve@alliance.example");
  const id = reviewReports(w.app, eve).open[0]?.id ?? "";
  await expect(settleReport(w.app, eve, id)).rejects.toMatchObject({ kind: "forbidden" });
  await expect(settleReport(w.app, await w.moderator(), "nothing")).rejects.toMatchObject({ kind: "not-found" });
  expect(w.happened()).not.toContain("report.settled");
});

test("who decided meanwhile is named to who was slower, not a reader who reported later", async () => {
  const { w, id, report } = await published();
  const seen = await w.decider(id);
  await undoDecision(w.app, seen);
  await w.approve(id);
  await report();
  expect(await undoDecision(w.app, seen)).toMatchObject({ outcome: "overtaken", event: "signature.approved" });
});
