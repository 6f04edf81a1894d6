import { expect, test } from "vitest";
import { askSigner } from "~/usecases/ask-signer.server";
import { wrong } from "../e2e/support/mails";
import { DAY, LETTER, MINUTE, world } from "../support/world";
import { visit } from "./visit";

const page = ({ id, key }: { id: string; key: string }) => `/signature/${id}.${key}`;

test("the link confirms by itself in the browser that signed", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const signed = await w.signed();
  const { data } = await ask.get(page(signed), ask.signedHere(signed.id));
  expect(data.signature.signedHere).toBe(true);
  const answer = await ask.post(page(signed), {}, ask.signedHere(signed.id));
  expect([answer.status, answer.location]).toEqual([303, `${page(signed)}?notice=confirmedNow`]);
  expect((await ask.post(page(signed))).location).toBe(`${page(signed)}?notice=confirmedBefore`);
});

test("elsewhere the link takes the code as well", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const signed = await w.signed();
  const other = ask.signedHere((await w.signed()).id);
  for (const code of ["", "12", wrong(signed.code)]) {
    const answer = await ask.post(page(signed), { code }, other);
    expect([answer.status, w.status(signed.id)], code).toEqual([422, "unconfirmed"]);
  }
  expect((await ask.post(page(signed), { code: signed.code })).status).toBe(303);
  expect(w.status(signed.id)).toBe("waiting");
});

test("three days after closing it is too late, and nothing is confirmed", async () => {
  const w = world();
  await w.letter({ closesAt: w.clock.now + MINUTE });
  const ask = visit(w);
  const signed = await w.signed();
  w.clock.advance(3 * DAY + 2 * MINUTE);
  expect((await ask.get(page(signed))).data.signature.confirmable).toBe(false);
  expect((await ask.post(page(signed), { code: signed.code })).data).toEqual({ cannot: "closed" });
  expect(w.status(signed.id)).toBe("unconfirmed");
});

test.each(["withdraw", "dispute"] as const)(
  "to %s takes a fresh code, not the first one and not the browser",
  async (act) => {
    const w = world();
    await w.letter();
    const ask = visit(w);
    const signed = await w.listed();
    const path = `${page(signed)}/${act}`;
    expect((await ask.get(path)).data.sent).toBe(false);
    const early = await ask.post(path, { code: signed.code }, ask.signedHere(signed.id));
    expect([early.status, w.status(signed.id)]).toEqual([422, "listed"]);

    w.clock.advance(MINUTE);
    expect((await ask.post(`${path}/code`)).location).toBe(`${path}?notice=sentAgain`);
    expect((await ask.post(`${path}/code`)).location).toBe(`${path}?notice=wait`);
    const [mail] = await w.deliver();
    expect((await ask.get(path)).data.sent).toBe(true);
    const code = /^\d{6}$/m.exec(mail?.text ?? "")?.[0] ?? "";
    expect((await ask.post(path, { code: wrong(code) })).status).toBe(422);
    const done = act === "withdraw" ? "withdrawn" : "disputed";
    expect(JSON.stringify((await ask.post(path, { code })).data)).toContain(done);
    expect(w.status(signed.id)).toBe(done);
  },
);

test("a code that was asked for one act does not do another", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const signed = await w.listed();
  const code = await w.codeFor(signed, "dispute");
  expect((await ask.post(`${page(signed)}/withdraw`, { code })).status).toBe(422);
  expect(w.status(signed.id)).toBe("listed");
  expect((await ask.post(`${page(signed)}/nonsense/code`)).status).toBe(404);
});

test("an unconfirmed signature that wasn't theirs is deleted with the mail's code, and its link says so", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const signed = await w.signed();
  const answer = await ask.post(`${page(signed)}/dispute`, { code: signed.code });
  expect(answer.data.done.what).toBe("deleted");
  expect(w.status(signed.id)).toBe("deleted");
  expect((await ask.get(page(signed))).status).toBe(410);
  expect((await ask.post(page(signed), { code: signed.code })).status).toBe(410);
  expect((await ask.get(`${page(signed)}/withdraw`)).status).toBe(404);
});

test("a declined signature is corrected with a fresh code, and a disputed one is not", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const disputed = await w.confirmed();
  await ask.post(`${page(disputed)}/dispute`, { code: await w.codeFor(disputed, "dispute") });
  expect((await ask.get(`${page(disputed)}/correct`)).location).toBe(page(disputed));

  const declined = await w.declined();
  const form = {
    ...{ organisation: "Another Name", website: "another.example", country: "FR", sector: "ngo" },
    ...{ name: "Maeve Lynch", role: "Director", authority: "board" },
  };
  const path = `${page(declined)}/correct`;
  const code = await w.codeFor(declined, "correct");
  const empty = await ask.post(path, { code });
  expect([empty.status, empty.data.form.errors.organisation]).toEqual([422, "organisation.required"]);
  const without = await ask.post(path, form);
  expect([without.status, without.data.form.errors]).toEqual([422, { code: "code.required" }]);
  expect((await ask.post(path, { ...form, code })).location).toBe(`${page(declined)}?notice=corrected`);
  expect(w.status(declined.id)).toBe("waiting");
});

test("the page speaks the language that was signed in, or the one of its address", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const signed = await w.confirmed({}, { locale: "fr" });
  expect((await ask.get(page(signed))).data.page.locale).toBe("fr");
  expect((await ask.get(`/de${page(signed)}`)).data.page.locale).toBe("de");
  expect((await ask.get(page(signed))).data.signature.slug).toBe(LETTER.slug);
});

test("a question is answered on a page of its own, which keeps what was typed", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const waiting = await w.confirmed();
  const path = `${page(waiting)}/answer`;
  expect((await ask.get(path)).location).toBe(`${page(waiting)}?notice=notAsked`);
  await askSigner(w.app, { ...(await w.decider(waiting.id)), text: "Who decided that you sign?" });
  const { data } = await ask.get(path);
  expect(data).toMatchObject({ question: { text: "Who decided that you sign?" }, sent: false });

  const code = await w.codeFor(waiting, "answer");
  const form = { question: data.question.id, answer: "The board did.", code };
  const empty = await ask.post(path, { ...form, answer: " " });
  expect([empty.status, empty.data.form.errors]).toEqual([422, { answer: "answer.required" }]);
  const mistyped = await ask.post(path, { ...form, code: wrong(code) });
  expect([mistyped.status, mistyped.data.form.values.answer]).toEqual([422, "The board did."]);
  const another = await ask.post(path, { ...form, question: "another" });
  expect([another.status, another.data.form.values.answer]).toEqual([409, "The board did."]);
  const long = await ask.post(path, { ...form, answer: "x".repeat(1_001) });
  expect(long.data.form.errors).toEqual({ answer: "answer.too-long" });

  expect((await ask.post(path, form)).location).toBe(`${page(waiting)}?notice=answered`);
  expect((await ask.get(path)).location).toBe(`${page(waiting)}?notice=notAsked`);
});
