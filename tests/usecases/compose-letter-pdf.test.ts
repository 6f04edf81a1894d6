import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { listCsv } from "~/domain/list-csv";
import { composeLetterPdf } from "~/usecases/compose-letter-pdf.server";
import { exportSignatories } from "~/usecases/export-signatories.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { readPdf } from "../support/pdf";
import { DAY, HOUR, type World, world } from "../support/world";

async function pdfOf({ app }: World, signatories = () => exportSignatories(app, "safer-online")) {
  const letter = viewLetter(app, "safer-online", null);
  if (!letter) throw new Error("no letter");
  return composeLetterPdf(app, { slug: letter.slug, text: letter.text, signatories });
}

test("the PDF holds who is listed, and nobody who only waits", async () => {
  const here = world();
  await here.letter();
  await here.listed({
    organisation: "Harbour Trust",
    showRepresentative: "yes",
    name: "Maeve Lynch",
    role: "Director",
  });
  await here.listed({ organisation: "Netz für Kinder", country: "AT", name: "Anna Huber" });
  await here.confirmed({ organisation: "Still Waiting" });
  const { text } = await readPdf(await pdfOf(here));
  expect(text).toContain("2 organisations from 2 countries");
  expect(text).toMatch(/AUSTRIA\s*Netz für Kinder[\s\S]*IRELAND\s*Harbour Trust[\s\S]*Maeve Lynch, Director/);
  expect(text).not.toContain("Anna Huber");
  expect(text).not.toContain("Still Waiting");
});

test("it states the fingerprints of the text and of the list's file", async () => {
  const here = world();
  await here.letter();
  await here.listed({ organisation: "Harbour Trust" });
  const hash = createHash("sha256");
  for await (const piece of listCsv(exportSignatories(here.app, "safer-online"))) hash.update(piece);
  const { text } = await readPdf(await pdfOf(here));
  expect(text).toContain(hash.digest("hex"));
  expect(text).toContain(viewLetter(here.app, "safer-online", null)?.text.sha256);
});

test("it is the same, byte by byte, until the list changes", async () => {
  const here = world();
  await here.letter();
  const first = await here.listed({ organisation: "Harbour Trust" });
  await here.listed({ organisation: "Netz für Kinder" });
  const before = Buffer.from(await pdfOf(here));
  here.clock.advance(HOUR);
  expect(before.equals(await pdfOf(here))).toBe(true);
  await withdrawSignature(here.app, { id: first.id, key: first.key, code: await here.codeFor(first, "withdraw") });
  const after = await pdfOf(here);
  expect(before.equals(after)).toBe(false);
  expect((await readPdf(after)).text).not.toContain("Harbour Trust");
});

test("it is as of the last change, however late it is asked for", async () => {
  const here = world();
  await here.letter();
  const first = await here.listed({ organisation: "Harbour Trust" });
  await here.listed({ organisation: "Netz für Kinder" });
  here.clock.now = Date.UTC(2027, 3, 20, 9, 30);
  await withdrawSignature(here.app, { id: first.id, key: first.key, code: await here.codeFor(first, "withdraw") });
  here.clock.advance(DAY);
  const { text } = await readPdf(await pdfOf(here));
  expect(text).toContain("1 organisation from 1 country, as of 20 April 2027, 09:31 UTC");
});

test("a list that changes while it is read is read again", async () => {
  const here = world();
  await here.letter();
  await here.listed({ organisation: "Harbour Trust" });
  let changed = false;
  async function* changing() {
    yield* exportSignatories(here.app, "safer-online");
    if (changed) return;
    changed = true;
    await here.listed({ organisation: "Netz für Kinder", country: "AT" });
  }
  const { text } = await readPdf(await pdfOf(here, changing));
  expect(text).toContain("2 organisations");
  expect(text).toContain("Netz für Kinder");
});

test("a list that is too long for paper is told in numbers, and not read", async () => {
  const here = world();
  await here.letter();
  await here.listed({ organisation: "Harbour Trust" });
  here.sqlite.exec("update letters set listed = 20001; update tallies set listed = 20001");
  const { text } = await readPdf(
    await pdfOf(here, () => {
      throw new Error("it was read");
    }),
  );
  expect(text).toContain("20,001 organisations from 1 country");
  expect(text).toMatch(/Ireland\s*20,001/);
  expect(text).toContain("/letters/safer-online/signatories.csv");
  expect(text).not.toContain("Harbour Trust");
});
