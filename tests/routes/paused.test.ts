import { expect, test } from "vitest";
import { composeLetterPdf } from "~/usecases/compose-letter-pdf.server";
import { exportSignatories } from "~/usecases/export-signatories.server";
import { pauseNames } from "~/usecases/pause-names.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { readPdf } from "../support/pdf";
import { LETTER, world } from "../support/world";
import { visit } from "./visit";

const { slug } = LETTER;
const letter = `/letters/${slug}`;
const reason = { en: "Somebody threatens those who signed.", fr: "Des signataires sont menacés." };

async function paused() {
  const w = world();
  await w.letter();
  await w.letter({ language: "fr", title: "Chaque lieu sûr" });
  const shown = { organisation: "Quarry Trust", name: "Quarry Lynch", showRepresentative: "yes" };
  const { id } = await w.listed({ ...shown, website: "https://quarry.example", email: "a@quarry.example" });
  const owner = await w.moderator("owner");
  await pauseNames(w.app, { moderator: owner, slug, seen: null, reason });
  const ask = visit(w);
  return { w, ask, id, owner, atDesk: await ask.signedIn(owner) };
}

const ADDRESSES = [
  ...["/", letter, `/fr${letter}`, `${letter}/signatories`, `${letter}/signatories?q=rust`, "/sitemap.xml"],
  ...[
    `${letter}/signatories?country=IE`,
    `${letter}/signatories?sort=newest`,
    `${letter}/embed`,
    `${letter}/badge.svg`,
  ],
  ...["json", "csv", "atom"].map((format) => `${letter}/signatories.${format}`),
  ...[`/fr${letter}/signatories.atom`, `/oembed?url=${encodeURIComponent(`https://letters.example${letter}`)}`],
  ...[`${letter}/letter.pdf`, `${letter}/integrity`],
];

test("no public address tells a name while names are paused", async () => {
  const { ask, id } = await paused();
  const named = [`${letter}/signatories/${id}`, `/fr${letter}/signatories/${id}`, `${letter}/signatories/${id}/report`];
  for (const path of [...ADDRESSES, ...named]) {
    const { status, data } = await ask.get(path);
    const told = JSON.stringify(data);
    expect([path, status]).toEqual([path, named.includes(path) ? 410 : 200]);
    expect(told.toLowerCase(), path).not.toContain("quarry");
    if (!path.includes("signatories/")) expect(told, path).not.toContain(id);
  }
});

test("pages, programs and feeds are told the reason; the count stays", async () => {
  const { ask, id } = await paused();
  const pageOf = async (path: string) => (await ask.get(path)).data;
  expect((await pageOf(letter)).letter.paused.text).toBe(reason.en);
  expect((await pageOf(`/fr${letter}/signatories`)).letter.paused.text).toBe(reason.fr);
  expect((await pageOf(`${letter}/signatories/${id}`)).paused.text).toBe(reason.en);
  expect(await pageOf(`${letter}/signatories.json`)).toMatchObject({
    ...{ count: 1, signatories: [], next: null },
    paused: { reason: reason.en, language: "en" },
  });
  const feed = await pageOf(`/fr${letter}/signatories.atom`);
  expect(feed).toContain(reason.fr);
  expect(feed).not.toContain("<entry>");
  expect((await pageOf(`${letter}/signatories.csv`)).trim().split("\n")).toHaveLength(1);
});

test("the PDF says why it holds no name", async () => {
  const { w, ask } = await paused();
  const text = viewLetter(w.app, slug, null)?.text;
  if (!text) throw new Error("no letter");
  const pdf = await readPdf(
    await composeLetterPdf(w.app, { slug, text, signatories: () => exportSignatories(w.app, slug) }),
  );
  expect(pdf.text).toContain(reason.en);
  expect(pdf.text).toContain("1 organisation");
  expect(pdf.text.toLowerCase()).not.toContain("quarry");
  expect(pdf.text).not.toContain("signatories.csv");
  expect((await ask.get(`${letter}/letter.pdf`)).status).toBe(200);
});

test("an owner pauses with a reason, and resumes with one click", async () => {
  const { w, ask, owner, atDesk } = await paused();
  const page = `/moderation/letters/${slug}`;
  const { pausedAt } = (await ask.get(page, atDesk)).data.letter;
  expect((await ask.post(`${page}/resume`, { seen: pausedAt }, atDesk)).location).toBe(page);
  expect((await ask.post(`${page}/resume`, { seen: pausedAt }, atDesk)).status).toBe(409);

  const missing = await ask.post(`${page}/pause`, { seen: "", "reason-en": " ", "reason-fr": "Pourquoi" }, atDesk);
  expect([missing.status, missing.data.form.errors]).toEqual([422, { "reason-en": "note.required" }]);
  expect(missing.data.form.values["reason-fr"]).toBe("Pourquoi");
  const form = { seen: "", "reason-en": "We look into it." };
  expect((await ask.post(`${page}/pause`, form, atDesk)).status).toBe(303);
  expect((await ask.post(`${page}/pause`, form, atDesk)).status).toBe(409);
  expect(w.app.db.letters.find(slug)?.pausedReason).toEqual({ en: "We look into it." });
  expect(w.app.db.events.ofSubject(slug).at(-1)).toMatchObject({
    ...{ type: "letter.paused", actor: `moderator:${owner.id}`, data: { languages: ["en"] } },
  });
});
