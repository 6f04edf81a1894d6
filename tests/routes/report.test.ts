import { expect, test } from "vitest";
import { TRAP } from "~/ui/sign/trap";
import { undoDecision } from "~/usecases/undo-decision.server";
import { LETTER, world } from "../support/world";
import { visit } from "./visit";

const FORM = { text: "They never signed.", email: "tom@reader.example" };
const REPORTS = "/moderation/reports";
const reportOn = (id: string) => `/letters/${LETTER.slug}/signatories/${id}/report`;

/** A letter with a listed name, and a moderator at the desk. */
async function published() {
  const w = world();
  await w.letter();
  const { id, submission } = await w.listed();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator("owner"));
  return { w, ask, id, submission, nina };
}

test("the form names the organisation, and nothing of the person who signed", async () => {
  const { ask, id, submission } = await published();
  const { status, data } = await ask.get(reportOn(id));
  expect([status, data.signatory, data.page.unlisted]).toEqual([
    200,
    { id, organisation: submission.organisation },
    true,
  ]);
});

test("a report leads to a page that says thank you, in the reader's language", async () => {
  const { ask, id, nina } = await published();
  const answer = await ask.post(reportOn(id), FORM);
  expect([answer.status, answer.location, answer.cookies]).toEqual([303, `${reportOn(id)}/sent`, []]);
  expect((await ask.get(answer.location ?? "")).status).toBe(200);
  expect((await ask.post(`/fr${reportOn(id)}`, { ...FORM, email: "" })).location).toBe(`/fr${reportOn(id)}/sent`);
  expect((await ask.get(REPORTS, nina)).data.open).toHaveLength(2);
});

test("a form with mistakes comes back with what was typed, and nothing is kept", async () => {
  const { w, ask, id } = await published();
  const answer = await ask.post(reportOn(id), { text: " ", email: "tom@" });
  expect(answer.status).toBe(422);
  expect(answer.data.form).toEqual({
    values: { text: " ", email: "tom@" },
    errors: { text: "text.required", email: "email.invalid" },
  });
  expect(w.rows("reports")).toBe(0);
});

test("a robot is answered as anybody is, and nothing is kept", async () => {
  const { w, ask, id } = await published();
  const answer = await ask.post(reportOn(id), { ...FORM, [TRAP]: "Robot" });
  expect([answer.status, answer.location]).toEqual([303, `${reportOn(id)}/sent`]);
  expect(w.rows("reports")).toBe(0);
});

test("the eleventh report from one network in ten minutes waits, and what was typed stays", async () => {
  const { w, ask, id } = await published();
  for (let n = 0; n < 10; n++) expect((await ask.post(reportOn(id), FORM)).status).toBe(303);
  const answer = await ask.post(reportOn(id), FORM);
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, "600"]);
  expect(answer.data).toMatchObject({ limited: true, form: { values: FORM } });
  expect(w.rows("reports")).toBe(10);
});

test("a name that left the list, or never was on it, takes no report and answers as its own page does", async () => {
  const { w, ask, id } = await published();
  const waiting = await w.confirmed();
  await undoDecision(w.app, await w.decider(id));
  const left = await ask.get(reportOn(id));
  expect([left.status, left.data.signatory]).toEqual([410, null]);
  expect((await ask.post(reportOn(id), FORM)).location).toBe(`/letters/${LETTER.slug}/signatories/${id}`);
  for (const never of [reportOn(waiting.id), reportOn("x"), `${reportOn(waiting.id)}/sent`]) {
    expect((await ask.get(never)).status, never).toBe(404);
  }
  await ask.post(reportOn(waiting.id), FORM);
  expect(w.rows("reports")).toBe(0);
});

test("the desk counts what is open; a moderator settles it, once", async () => {
  const { w, ask, id, nina } = await published();
  const tom = await ask.signedIn(await w.moderator("moderator", "tom@alliance.example"));
  await ask.post(reportOn(id), FORM);
  const { data } = await ask.get(REPORTS, nina);
  expect([data.desk.waiting.reports, data.open[0]]).toEqual([1, expect.objectContaining(FORM)]);
  const settle = `${REPORTS}/${data.open[0].id}/settle`;
  expect((await ask.get(settle, nina)).data.report).toMatchObject({ ...FORM, settledAt: null });
  expect((await ask.post(settle, {}, nina)).location).toBe(REPORTS);
  expect((await ask.post(settle, {}, tom)).status).toBe(409);
  expect((await ask.get(settle, tom)).data.report.by).toBe("owner@alliance.example");
  const later = (await ask.get(REPORTS, nina)).data;
  expect([later.desk.waiting.reports, later.open, later.settled.length]).toEqual([0, [], 1]);
});

test("a reader of the desk settles nothing, and what is not there is not found", async () => {
  const { w, ask, id, nina } = await published();
  const eve = await ask.signedIn(await w.moderator("reader", "eve@alliance.example"));
  await ask.post(reportOn(id), FORM);
  const { data } = await ask.get(REPORTS, eve);
  expect(data.mayDecide).toBe(false);
  expect((await ask.post(`${REPORTS}/${data.open[0].id}/settle`, {}, eve)).status).toBe(403);
  for (const answer of [
    await ask.get(`${REPORTS}/nothing/settle`, nina),
    await ask.post(`${REPORTS}/nothing/settle`, {}, nina),
  ]) {
    expect(answer.status).toBe(404);
  }
  expect((await ask.get(REPORTS, nina)).data.open).toHaveLength(1);
});
