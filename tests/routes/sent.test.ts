import { expect, test } from "vitest";
import { LETTER, world } from "../support/world";
import { visit } from "./visit";

const SENT = `/letters/${LETTER.slug}/sign/sent`;
const cookieOf = ({ cookies }: { cookies: string[] }) => ({ cookies: cookies[0]?.split(";")[0] ?? "" });

test("the code confirms in the browser that signed, and only there", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const { id, key, code } = await w.signed();
  expect((await ask.post(SENT, { code })).location).toBe(SENT);
  expect(w.status(id)).toBe("unconfirmed");

  const here = ask.signedHere(id);
  for (const [typed, error] of [
    ["", "code.required"],
    ["12", "code.format"],
  ]) {
    const answer = await ask.post(SENT, { code: typed ?? "" }, here);
    expect([answer.status, answer.data.form.errors.code]).toEqual([422, error]);
  }
  const answer = await ask.post(SENT, { code }, here);
  expect([answer.status, answer.location]).toEqual([303, `/signature/${id}.${key}?notice=confirmedNow`]);
  expect(w.status(id)).toBe("waiting");
  expect((await ask.post(SENT, { code }, here)).location).toBe(SENT);
  expect((await ask.get(SENT, here)).data.confirmed).toBe(true);
});

test("asking for the mail again says the same whether one went out or not", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const { id } = await w.signed();
  const here = ask.signedHere(id);
  for (const given of [here, {}]) {
    expect((await ask.post(`${SENT}/again`, {}, given)).location).toBe(`${SENT}?notice=sentAgain`);
    expect((await ask.post(`${SENT}/again`, { plain: "yes" }, given)).location).toBe(`${SENT}?notice=sentPlain`);
  }
  expect((await ask.get(`${SENT}?notice=sentPlain`, here)).data.notice).toBe("sentPlain");
  expect((await ask.get(`${SENT}?notice=nonsense`, here)).data.notice).toBeUndefined();
  expect((await ask.get(`${SENT}/again`, here)).location).toBe(SENT);
});

test("another address takes the place of the first, and the browser remembers it", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const { id } = await w.signed();
  const here = ask.signedHere(id);
  const wrong = await ask.post(`${SENT}/address`, { email: "maeve@" }, here);
  expect([wrong.status, wrong.data.form.errors.email]).toEqual([422, "email.invalid"]);
  const answer = await ask.post(`${SENT}/address`, { email: "maeve@other.example" }, here);
  expect([answer.status, answer.location]).toEqual([303, SENT]);
  expect((await ask.get(SENT, cookieOf(answer))).data.submission.email).toBe("maeve@other.example");
  expect(w.status(id)).toBe("deleted");
  expect((await ask.post(`${SENT}/address`, { email: "x@other.example" })).location).toBe(SENT);
});
