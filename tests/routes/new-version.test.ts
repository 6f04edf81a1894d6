import { expect, test } from "vitest";
import { LETTER, type World, world } from "../support/world";
import { visit } from "./visit";

const SUBSTANTIAL = { newVersion: true, substantial: true };
const list = `/letters/${LETTER.slug}/signatories`;
const page = ({ id, key }: { id: string; key: string }) => `/signature/${id}.${key}`;

async function changed() {
  const w = world();
  await w.letter();
  const signed = await w.listed();
  await w.letter({ body: "We ask the Council to act now." }, SUBSTANTIAL);
  return { w, ask: visit(w), signed, path: `${page(signed)}/renew` };
}
const codeBy = async (w: World, signed: { id: string; key: string }) => w.codeFor(signed, "renew");

test("the private page says that the letter changed, and the page that renews shows how", async () => {
  const { ask, signed, path } = await changed();
  expect((await ask.get(page(signed))).data.signature.current).toEqual({ version: 2, asked: true });
  const { status, data } = await ask.get(path);
  expect([status, data.version, data.sent]).toEqual([200, 2, false]);
  expect(data.changes).toContainEqual({ kind: "added", text: expect.stringContaining("now") });
  expect(data.page.unlisted).toBe(true);
});

test("with the code it renews, and leads to the private page, which has nothing more to ask", async () => {
  const { w, ask, signed, path } = await changed();
  const code = await codeBy(w, signed);
  expect((await ask.get(path)).data.sent).toBe(true);
  const answer = await ask.post(path, { code, version: 2 });
  expect([answer.status, answer.location]).toEqual([303, `${page(signed)}?notice=renewed`]);
  const { data } = await ask.get(`${page(signed)}?notice=renewed`);
  expect([data.done, data.signature.current.asked, data.signature.version]).toEqual(["renewed", false, 2]);
  const again = await ask.get(path);
  expect([again.status, again.location]).toEqual([303, page(signed)]);
});

test("a wrong code is answered 422 with the form, another version meanwhile 409", async () => {
  const { w, ask, signed, path } = await changed();
  const code = await codeBy(w, signed);
  const refused = await ask.post(path, { code: "12", version: 2 });
  expect([refused.status, refused.data.form]).toEqual([
    422,
    { values: { code: "12" }, errors: { code: expect.any(String) } },
  ]);
  await w.letter({ body: "We ask the Council to act today." }, { newVersion: true, substantial: false });
  const overtaken = await ask.post(path, { code, version: 2 });
  expect([overtaken.status, overtaken.data.overtaken]).toEqual([409, true]);
  expect((await ask.post(path, { code, version: 3 })).status).toBe(303);
});

test("the list marks who signed an earlier version, once the letter changed in substance, and no file says more", async () => {
  const { w, ask, signed } = await changed();
  const newer = await w.listed({ version: 2 });
  const names = async (path: string) =>
    (await ask.get(path)).data.names.map(({ id, earlier }: { id: string; earlier: number | null }) => [id, earlier]);
  for (const path of [list, `/letters/${LETTER.slug}`])
    expect(new Map(await names(path)), path).toEqual(
      new Map([
        [signed.id, 1],
        [newer.id, null],
      ]),
    );
  expect((await ask.get(`${list}/${signed.id}`)).data.signatory).toMatchObject({ version: 1, earlier: 1 });
  const { data } = await ask.get(`${list}.json`);
  expect(data.signatories.map(({ version }: { version: number }) => version).sort()).toEqual([1, 2]);
  expect(Object.keys(data.signatories[0])).not.toContain("earlier");
});

test("an editorial change marks nobody", async () => {
  const w = world();
  await w.letter();
  await w.listed();
  await w.letter({ body: "We ask the Council to act!" }, { newVersion: true });
  expect((await visit(w).get(list)).data.names).toMatchObject([{ earlier: null }]);
});
