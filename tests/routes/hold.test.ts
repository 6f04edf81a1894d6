import { expect, test } from "vitest";
import { holdSigning } from "~/usecases/hold-signing.server";
import { LETTER, world } from "../support/world";
import { visit } from "./visit";

const { slug } = LETTER;
const letter = `/letters/${slug}`;
const notice = { en: "We sort out a flood of forms.", fr: "Nous trions un afflux de formulaires." };
const FORM = {
  ...{ organisation: "Harbour Trust", website: "harbour.example", country: "IE", sector: "ngo", authority: "board" },
  ...{ name: "Maeve Lynch", role: "Director", email: "maeve@harbour.example", version: 1 },
};

async function letterAndOwner() {
  const w = world();
  await w.letter();
  await w.letter({ language: "fr", title: "Chaque lieu sûr" });
  const owner = await w.moderator("owner");
  const ask = visit(w);
  return { w, ask, owner, atDesk: await ask.signedIn(owner) };
}
async function held() {
  const there = await letterAndOwner();
  await holdSigning(there.w.app, { moderator: there.owner, slug, seen: null, notice });
  return there;
}

test("readers and those who come to sign are told, in their language; programs read the list as ever", async () => {
  const { ask } = await held();
  const pageOf = async (path: string) => (await ask.get(path)).data;
  expect((await pageOf(letter)).letter.held.text).toBe(notice.en);
  expect((await pageOf("/fr")).one.letter.held.text).toBe(notice.fr);
  expect(await pageOf(`${letter}/sign`)).toMatchObject({
    held: { text: notice.en },
    page: { title: "Signing is on hold" },
  });
  expect((await pageOf(`/fr${letter}/sign`)).held.text).toBe(notice.fr);
  const list = JSON.stringify(await pageOf(`${letter}/signatories.json`));
  expect(list).not.toMatch(/held|flood/);
});

test("a form that is sent meanwhile is answered 409 with what was typed, and nothing is signed", async () => {
  const { w, ask } = await held();
  const rows = w.everything();
  const answer = await ask.post(`${letter}/sign`, FORM);
  expect([answer.status, answer.cookies]).toEqual([409, []]);
  expect(answer.data.form).toEqual({ values: { ...FORM, version: "1" }, errors: {} });
  expect((await ask.post(`${letter}/sign`, { ...FORM, email: "" })).status).toBe(422);
  expect(w.everything()).toEqual(rows);
});

test("another address is on hold too, and what was typed stays", async () => {
  const { w, ask, owner } = await letterAndOwner();
  const { id } = await w.signed();
  await holdSigning(w.app, { moderator: owner, slug, seen: null, notice });
  const here = ask.signedHere(id);
  const answer = await ask.post(`${letter}/sign/sent/address`, { email: "ruth@quay.example" }, here);
  expect([answer.status, answer.data.form.values]).toEqual([409, { email: "ruth@quay.example" }]);
  expect((await ask.get(`${letter}/sign/sent/address`, here)).data.held.text).toBe(notice.en);
  expect((await ask.get(`${letter}/sign/sent`, here)).status).toBe(200);
});

test("an owner puts signing on hold with a notice, and lets it go on with one click", async () => {
  const { w, ask, owner, atDesk } = await letterAndOwner();
  const page = `/moderation/letters/${slug}`;
  const missing = await ask.post(`${page}/hold`, { seen: "", "reason-en": " ", "reason-fr": "Pourquoi" }, atDesk);
  expect([missing.status, missing.data.form.errors]).toEqual([422, { "reason-en": "note.required" }]);
  expect(missing.data.form.values["reason-fr"]).toBe("Pourquoi");
  const form = { seen: "", "reason-en": notice.en, "reason-fr": notice.fr };
  expect((await ask.post(`${page}/hold`, form, atDesk)).location).toBe(page);
  expect((await ask.post(`${page}/hold`, form, atDesk)).status).toBe(409);
  expect(w.app.db.letters.find(slug)?.heldNotice).toEqual(notice);
  expect(w.app.db.events.ofSubject(slug).at(-1)).toMatchObject({
    ...{ type: "letter.held", actor: `moderator:${owner.id}`, data: { languages: ["en", "fr"] } },
  });
  const { heldAt } = (await ask.get(page, atDesk)).data.letter;
  expect((await ask.post(`${page}/release`, { seen: heldAt }, atDesk)).location).toBe(page);
  expect((await ask.post(`${page}/release`, { seen: heldAt }, atDesk)).status).toBe(409);
  expect((await ask.post(`${letter}/sign`, FORM)).status).toBe(303);
});

test("while the letter has had its fill, signing is answered 429 with a wait, and what was typed stays", async () => {
  const { w } = await letterAndOwner();
  w.app.settings.limits = { ...w.app.settings.limits, "letter-1m": 1 };
  const ask = visit(w);
  await w.signed();
  const answer = await ask.post(`${letter}/sign`, FORM);
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, "60"]);
  expect(answer.data).toMatchObject({ form: { values: { organisation: "Harbour Trust" } }, limited: true });
});

test("the desk counts alarms that nobody has seen, and says so on every page while they are news", async () => {
  const { w, owner } = await letterAndOwner();
  w.app.settings.limits = { ...w.app.settings.limits, "network-10m": 1 };
  for (let n = 0; n < 2; n += 1) await w.sign({}, { network: "192.0.2.0/24" });
  const ask = visit(w);
  const atDesk = await ask.signedIn(owner);
  const { desk, alarms } = (await ask.get("/moderation/alarms", atDesk)).data;
  expect([desk.alarm, desk.waiting.alarms]).toEqual([true, 1]);
  expect(alarms).toMatchObject([{ kind: "network", cause: "limit", domain: null, slug, times: 1, seenBy: null }]);
  expect((await ask.post(`/moderation/alarms/${alarms[0].id}/seen`, {}, atDesk)).location).toBe("/moderation/alarms");
  const after = (await ask.get("/moderation/letters", atDesk)).data.desk;
  expect([after.alarm, after.waiting.alarms]).toEqual([false, 0]);
});
