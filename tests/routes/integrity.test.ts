import { expect, test } from "vitest";
import { HOUR, LETTER, world } from "../support/world";
import { visit } from "./visit";

const REPORT = `/letters/${LETTER.slug}/integrity`;

test("the report is a public page, and the same for programs, in words of the reader's language", async () => {
  const w = world();
  await w.letter();
  await w.listed();
  await w.declined();
  const { id } = await w.confirmed();
  w.clock.advance(3 * HOUR);
  await w.approve(id);
  const { status, headers, data } = await visit(w).get(`/fr${REPORT}.json`);
  expect(status).toBe(200);
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(data).toEqual({
    letter: {
      ...{ slug: LETTER.slug, title: LETTER.title, from: LETTER.from, to: LETTER.to, language: "en" },
      url: expect.stringMatching(new RegExp(`^https?://.*/letters/${LETTER.slug}$`)),
    },
    generatedAt: new Date(w.clock.now).toISOString(),
    revision: w.app.db.letters.find(LETTER.slug)?.revision,
    ...{ listed: 2, hidden: 0, waiting: 0, disputed: 0 },
    declined: { count: 1, reasons: [{ code: "other", title: "Un autre motif", count: 1 }] },
    ...{ merged: 0, withdrawn: 0 },
    timeToDecision: { medianSeconds: 0, decisions: 3 },
  });
  expect((await visit(w).get(REPORT)).data).toMatchObject({ report: { listed: 2, declined: 1 }, asOf: w.clock.now });
});

test("nobody's name, address or id is in the report", async () => {
  const w = world();
  await w.letter();
  const { id, submission } = await w.declined();
  const [page, forPrograms] = [await visit(w).get(REPORT), await visit(w).get(`${REPORT}.json`)];
  const said = JSON.stringify([page.data, forPrograms.data]);
  for (const secret of [id, submission.organisation, submission.email, submission.name, "Please write to us."]) {
    expect(said).not.toContain(secret);
  }
});

test("there is none of a letter that is not there, or has not opened", async () => {
  const w = world();
  await w.letter({ slug: "later", opensAt: w.clock.now + HOUR });
  for (const path of ["/letters/later/integrity", "/letters/none/integrity", "/letters/none/integrity.json"]) {
    expect((await visit(w).get(path)).status).toBe(404);
  }
});
