import { expect, test } from "vitest";
import { closeLetter } from "~/usecases/close-letter.server";
import { DAY, LETTER, type World, world } from "../support/world";
import { visit } from "./visit";

const SIGN = `/letters/${LETTER.slug}/sign`;
const SENT = `${SIGN}/sent`;
const FORM = {
  ...{ organisation: "Harbour Trust", website: "harbour.example", country: "IE", sector: "ngo", authority: "board" },
  ...{ name: "Maeve Lynch", role: "Director", email: "maeve@harbour.example", version: 1 },
};
const cookieOf = ({ cookies }: { cookies: string[] }) => ({ cookies: cookies[0]?.split(";")[0] ?? "" });
const nothingSigned = (w: World) => expect(w.rows("signatures")).toBe(0);

test("a signature that was taken in leads to “check your e-mail”, in a browser that remembers it", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const answer = await ask.post(SIGN, FORM);
  expect([answer.status, answer.location]).toEqual([303, SENT]);
  expect(answer.cookies).toEqual([
    expect.stringMatching(/^__Host-signing=.+; Path=\/; .*Secure; HttpOnly; SameSite=Lax$/),
  ]);
  expect((await ask.get(SENT, cookieOf(answer))).data.submission).toMatchObject({ email: FORM.email });
  expect((await ask.post(`/fr${SIGN}`, FORM)).location).toBe(`/fr${SENT}`);
});

test("one browser remembers the five signatures that were given last", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  let here = { cookies: "" };
  for (let n = 1; n <= 7; n++) {
    here = cookieOf(await ask.post(SIGN, { ...FORM, organisation: `Harbour ${n}` }, { ...here, network: `n${n}` }));
  }
  expect(here.cookies.split("~")[0]?.split(".")).toHaveLength(5);
  expect((await ask.get(SENT, here)).data.submission.organisation).toBe("Harbour 7");
});

test("a form with mistakes comes back with what was typed, and nothing is signed", async () => {
  const w = world();
  await w.letter();
  const answer = await visit(w).post(SIGN, { ...FORM, email: "maeve@", country: "" });
  expect(answer.status).toBe(422);
  expect(answer.data.form).toMatchObject({
    values: { organisation: "Harbour Trust", email: "maeve@" },
    errors: { email: "email.invalid", country: "country.required" },
  });
  nothingSigned(w);
});

test("who read another version is shown what changed, and nothing is signed", async () => {
  const w = world();
  await w.letter();
  await w.letter({ body: "We ask the Council to act now." }, { newVersion: true });
  const answer = await visit(w).post(SIGN, FORM);
  expect(answer.status).toBe(409);
  expect(answer.data.form.values.organisation).toBe("Harbour Trust");
  expect(answer.data.changed.changes).toContainEqual({ kind: "added", text: expect.stringContaining("now") });
  nothingSigned(w);
});

test("a closed letter takes nothing in", async () => {
  const w = world();
  const slug = await w.letter();
  await closeLetter(w.app, slug);
  const ask = visit(w);
  expect((await ask.post(SIGN, FORM)).status).toBe(409);
  expect((await ask.get(SIGN)).data.closedAt).toBe(w.clock.now);
  nothingSigned(w);
});

test("a letter that has not opened is not there", async () => {
  const w = world();
  await w.letter({ opensAt: w.clock.now + DAY });
  const ask = visit(w);
  for (const path of [SIGN, SENT, `${SENT}/address`, `${SENT}/again`]) {
    expect((await ask.get(path)).status, path).toBe(404);
    expect((await ask.post(path, FORM)).status, path).toBe(404);
  }
  nothingSigned(w);
});

test("the eleventh signing from one network in ten minutes waits", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  for (let n = 0; n < 10; n++) expect((await ask.post(SIGN, { ...FORM, role: `Director ${n}` })).status).toBe(303);
  const answer = await ask.post(SIGN, FORM);
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, "600"]);
  expect(answer.data).toMatchObject({ limited: true, form: { values: { organisation: "Harbour Trust" } } });
  expect((await ask.post(SIGN, FORM, { network: "203.0.113.0/24" })).status).toBe(303);
});
