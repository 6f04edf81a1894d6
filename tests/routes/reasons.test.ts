import { expect, test } from "vitest";
import { LOCALES } from "~/i18n";
import { world } from "../support/world";
import { visit } from "./visit";

const FORM = Object.fromEntries(
  LOCALES.flatMap((locale) => [
    [`title-${locale}`, `A party, ${locale}`],
    [`text-${locale}`, ""],
  ]),
);

test("an owner adds a reason, and a form with mistakes keeps what was typed", async () => {
  const w = world();
  const ask = visit(w);
  const owner = await ask.signedIn(await w.moderator("owner"));
  const typed = { ...FORM, "title-fr": " ", "text-de": "x".repeat(1_001) };
  const refused = await ask.post("/moderation/reasons/new", typed, owner);
  expect([refused.status, refused.data.form.errors]).toEqual([
    422,
    { "title-fr": "title.required", "text-de": "note.too-long" },
  ]);
  expect(refused.data.form.values).toMatchObject(typed);
  expect((await ask.post("/moderation/reasons/new", FORM, owner)).location).toBe("/moderation/reasons");
  const { data } = await ask.get("/moderation/reasons", owner);
  expect(data.reasons.at(-2)).toMatchObject({ code: "a-party-en", origin: "own" });
});

test("a reason is changed, retired and offered again, each at its own address", async () => {
  const w = world();
  const ask = visit(w);
  const owner = await ask.signedIn(await w.moderator("owner"));
  const path = "/moderation/reasons/duplicate";
  expect((await ask.post(path, { ...FORM, "title-en": "" }, owner)).status).toBe(422);
  expect((await ask.post(path, FORM, owner)).status).toBe(303);
  expect((await ask.get(path, owner)).data.reason).toMatchObject({ words: { de: { title: "A party, de" } } });
  expect((await ask.post(`${path}/retire`, {}, owner)).status).toBe(303);
  expect((await ask.get(path, owner)).data.reason.retiredAt).toBe(w.clock.now);
  expect((await ask.post(`${path}/restore`, {}, owner)).status).toBe(303);
  expect((await ask.get(path, owner)).data.reason.retiredAt).toBeNull();
  for (const wrong of [`${path}/burn`, "/moderation/reasons/nonsense"]) {
    expect((await ask.get(wrong, owner)).status, wrong).toBe(404);
    expect((await ask.post(wrong, FORM, owner)).status, wrong).toBe(404);
  }
});
