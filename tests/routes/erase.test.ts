import { expect, test } from "vitest";
import { closeLetter } from "~/usecases/close-letter.server";
import { purge } from "~/usecases/purge.server";
import { wrong } from "../support/in-mail";
import { DAY, LETTER, world } from "../support/world";
import { visit } from "./visit";

const page = ({ id, key }: { id: string; key: string }) => `/signature/${id}.${key}`;

test("erasing takes a fresh code; afterwards every page of the link says that everything is erased, or nothing", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const listed = await w.listed({}, { locale: "fr" });
  const path = `${page(listed)}/erase`;
  expect((await ask.get(path)).data).toMatchObject({ sent: false, signature: { status: "listed" } });
  expect((await ask.post(path, { code: listed.code }, ask.signedHere(listed.id))).status).toBe(422);

  const code = await w.codeFor(listed, "erase");
  expect((await ask.get(path)).data.sent).toBe(true);
  const mistyped = await ask.post(path, { code: wrong(code) });
  expect([mistyped.status, mistyped.data.form.values.code]).toEqual([422, wrong(code)]);
  expect((await ask.post(path, { code })).data).toEqual({ done: true });
  expect((await ask.post(path, { code })).data).toEqual({ done: true });

  for (const address of [page(listed), path]) {
    const { status, data } = await ask.get(address);
    expect([status, data.page.title, data.page.locale, data.signature]).toEqual([410, "Tout est effacé", "fr", null]);
  }
  for (const act of ["withdraw", "dispute"]) expect((await ask.get(`${page(listed)}/${act}`)).status).toBe(404);
  expect((await ask.post(`${path}/code`)).status).toBe(404);
  expect((await ask.post(page(listed), { code })).status).not.toBe(200);
  expect((await ask.get(`/letters/${LETTER.slug}/signatories/${listed.id}`)).status).toBe(410);
  expect((await ask.get(`${page(listed)}x`)).status).toBe(404);
});

test("one that nobody confirmed is deleted, and its page says that nothing is kept", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const signed = await w.signed();
  const path = `${page(signed)}/erase`;
  expect((await ask.post(path, { code: signed.code })).data).toEqual({ done: true });
  expect(w.status(signed.id)).toBe("deleted");
  expect((await ask.get(path)).status).toBe(410);
});

test("a signature whose address was forgotten shows its page, and takes no code", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const listed = await w.listed();
  await closeLetter(w.app, LETTER.slug);
  w.clock.advance(180 * DAY);
  await purge(w.app);
  const { status, data } = await ask.get(page(listed));
  expect([status, data.signature.forgotten]).toEqual([200, true]);
  const path = `${page(listed)}/withdraw`;
  expect((await ask.post(`${path}/code`)).location).toBe(`${path}?notice=enough`);
  expect((await ask.get(`/letters/${LETTER.slug}/signatories/${listed.id}`)).status).toBe(200);
});
