import { expect, test } from "vitest";
import { codeIn, wrong } from "../support/in-mail";
import { DAY, LETTER, MINUTE, world } from "../support/world";
import { visit } from "./visit";

const page = ({ id, key }: { id: string; key: string }) => `/signature/${id}.${key}`;
const NEW = "tom@harbour.example";

async function confirmed(form = {}) {
  const w = world();
  await w.letter();
  const own = { organisation: "Harbour Trust", website: "https://harbour.example", email: "maeve@harbour.example" };
  const signature = await w.confirmed({ ...own, ...form });
  return { w, ask: visit(w), signature, path: `${page(signature)}/hand-over` };
}

test("a signature is handed over on its page, and the new address's page takes it over", async () => {
  const { w, ask, signature, path } = await confirmed();
  expect((await ask.get(path)).data).toMatchObject({ handOver: "possible", sent: false });
  w.clock.advance(MINUTE);
  expect((await ask.post(`${path}/code`)).location).toBe(`${path}?notice=sentAgain`);
  const [mail] = await w.deliver();
  const code = mail ? codeIn(mail) : "";
  for (const [email, error] of [
    ["", "email.required"],
    ["tom@", "email.invalid"],
    ["maeve@harbour.example", "email.same"],
  ]) {
    const answer = await ask.post(path, { email: email ?? "", code });
    expect([answer.status, answer.data.form.errors, answer.data.form.values.email]).toEqual([
      422,
      { email: error },
      email,
    ]);
  }
  const mistyped = await ask.post(path, { email: NEW, code: wrong(code) });
  expect([mistyped.status, mistyped.data.form.errors]).toEqual([422, { code: "code.wrong" }]);
  expect((await ask.post(path, { email: NEW, code })).location).toBe(path);
  const shown = await ask.get(path);
  expect(shown.data).toMatchObject({ handOver: "asked", anew: false });
  expect(JSON.stringify(shown.data)).not.toContain("tom@");
  expect((await ask.post(`${path}/again`)).location).toBe(`${path}?again=yes`);

  const [invitation] = await w.deliver();
  const link = /\/signature\/\S+\/take-over/.exec(invitation?.text ?? "")?.[0] ?? "";
  const seen = await ask.get(link);
  expect(seen.data).toMatchObject({ over: false, state: "open", organisation: "Harbour Trust", title: LETTER.title });
  expect(JSON.stringify(seen.data)).not.toMatch(/tom@|maeve|Lynch|Director/i);
  expect((await ask.post(link, {})).data.form.errors).toEqual({ code: "code.required" });
  expect((await ask.post(`${link}/code`)).location).toBe(`${link}?notice=wait`);
  w.clock.advance(MINUTE);
  expect((await ask.post(`${link}/code`)).location).toBe(`${link}?notice=sentAgain`);
  const taken = await ask.post(link, { code: invitation ? codeIn(invitation) : "" });
  expect([taken.status, taken.location]).toEqual([
    303,
    `/signature/${signature.id}.${w.app.keys.linkKey(signature.id, 2)}?notice=tookOver`,
  ]);
  expect((await ask.get(taken.location ?? "")).data).toMatchObject({ done: "tookOver" });
  expect((await ask.get(link)).status).toBe(410);
  expect((await ask.post(link, { code: "123456" })).location).toBe(link);
});

test("the old link says that it no longer works and why, and every act on it is not found", async () => {
  const { w, ask, signature, path } = await confirmed();
  await w.takes(await w.handsOver(signature, NEW));
  const answer = await ask.get(page(signature));
  expect([answer.status, answer.data.gone]).toEqual([410, "handed-over"]);
  expect(JSON.stringify(answer.data)).not.toMatch(/harbour|maeve|tom/i);
  for (const act of ["/withdraw", "/dispute", "/correct", "/answer", "/hand-over", "/hand-over/call-off"]) {
    expect((await ask.get(page(signature) + act)).status, act).toBe(404);
    expect((await ask.post(page(signature) + act, { code: "123456", email: NEW })).status, act).toBe(404);
  }
  expect((await ask.post(`${path}/code`)).status).toBe(404);
  expect((await ask.post(page(signature), { code: signature.code })).status).toBe(404);
  const sent = await ask.get(`/letters/${LETTER.slug}/sign/sent`, ask.signedHere(signature.id));
  expect(sent.data.submission).toBeNull();
});

test("it is called off with a code of its own page", async () => {
  const { w, ask, signature, path } = await confirmed();
  expect((await ask.get(`${path}/call-off`)).location).toBe(page(signature));
  const mail = await w.handsOver(signature, NEW);
  w.clock.advance(DAY);
  expect((await ask.get(`${path}/call-off`)).data).toMatchObject({ sent: false });
  expect((await ask.post(`${path}/call-off/code`)).location).toBe(`${path}/call-off?notice=sentAgain`);
  const [fresh] = await w.deliver();
  expect((await ask.post(`${path}/call-off`, { code: mail.code })).status).toBe(422);
  const done = await ask.post(`${path}/call-off`, { code: fresh ? codeIn(fresh) : "" });
  expect(done.location).toBe(`${page(signature)}?notice=calledOff`);
  expect((await ask.get(mail.page)).status).toBe(410);
});

test("a withdrawn one cannot be handed over", async () => {
  const { w, ask, signature, path } = await confirmed();
  w.sqlite.exec("update signatures set status = 'withdrawn', withdrawn_at = 1");
  expect((await ask.get(path)).location).toBe(page(signature));
});

test("at the desk the card shows what would be lost, and a page decides on it", async () => {
  const w = world();
  await w.letter();
  const signature = await w.listed();
  const mail = await w.handsOver(signature, "tom@gmail.com");
  const ask = visit(w);
  expect((await ask.post(mail.page, { code: mail.code })).location).toBe(mail.page);
  expect((await ask.get(mail.page)).data).toMatchObject({ state: "with-moderators" });
  const as = await ask.signedIn(await w.moderator());
  const desk = `/moderation/signatures/${signature.id}`;
  const card = await ask.get(desk, as);
  expect(card.data.review.newAddress).toMatchObject({ email: "tom@gmail.com", id: mail.handOverId });
  const { revision } = card.data.review.signature;
  const stale = await ask.post(`${desk}/accept-address`, { revision: revision - 1, handOver: mail.handOverId }, as);
  expect([stale.status, stale.data.overtaken.event]).toEqual([409, "signature.proposed"]);
  const accepted = await ask.post(`${desk}/accept-address`, { revision, handOver: mail.handOverId }, as);
  expect(accepted.location).toContain(`${desk}?`);
  expect((await ask.get(accepted.location ?? "", as)).data.toast).toMatchObject({ done: "addressAccepted" });
  const late = await ask.post(`${desk}/refuse-address`, { revision: revision + 1, handOver: mail.handOverId }, as);
  expect(late.status).toBe(409);
});

test("the lost link's page answers every address alike, and says what is wrong with one that is none", async () => {
  const { w, ask } = await confirmed();
  w.clock.advance(MINUTE);
  const answers = [];
  for (const email of ["maeve@harbour.example", "nobody@other.example"])
    answers.push(await ask.post("/fr/signature", { email }));
  expect(answers.map(({ status, location, cookies }) => [status, location, cookies])).toEqual([
    ...Array(2).fill([303, "/fr/signature?sent=yes", []]),
  ]);
  expect((await w.deliver()).map(({ to }) => to)).toEqual(["maeve@harbour.example"]);
  for (const [email, error] of [
    [" ", "email.required"],
    ["maeve", "email.invalid"],
  ]) {
    const answer = await ask.post("/signature", { email: email ?? "" });
    expect([answer.status, answer.data.form]).toEqual([422, { values: { email }, errors: { email: error } }]);
  }
  for (let n = 0; n < 8; n += 1) await ask.post("/signature", { email: `a${n}@harbour.example` });
  const limited = await ask.post("/signature", { email: "maeve@harbour.example" });
  expect([limited.status, limited.headers.get("Retry-After"), limited.data.limited]).toEqual([429, "600", true]);
});

test("a program that opens and submits all that the link leads to changes nothing but when mails go out", async () => {
  const { w, ask, signature } = await confirmed();
  const mail = await w.handsOver(signature, NEW);
  const state = () => [w.app.db.signatures.find(signature.id), w.app.db.handOvers.open(signature.id), w.happened()];
  const before = state();
  for (const prefix of ["", "/fr", "/de"]) {
    for (const path of [mail.page, `${mail.page}/code`]) {
      await ask.get(prefix + path);
      for (const code of ["", "abc", "12345"]) await ask.post(prefix + path, { code });
    }
    // It is no link to the signature.
    const own = mail.page.replace(/\/take-over$/, "");
    for (const act of ["", "/withdraw", "/dispute", "/hand-over", "/hand-over/call-off"]) {
      expect(JSON.stringify(await ask.get(prefix + own + act)), act).not.toContain("Harbour Trust");
      expect((await ask.post(prefix + own + act, { code: mail.code, email: NEW })).status, act).toBeGreaterThan(403);
    }
  }
  expect(state()).toEqual(before);
});
