import { expect, test } from "vitest";
import { DomainError } from "~/domain/errors";
import { reviewSignature } from "~/usecases/review-signature.server";
import { takeNoteBack, writeNote } from "~/usecases/write-note.server";
import { world } from "../support/world";

const TEXT = "I called their office.\nThey have never heard of Maeve.";

test("a note is there for every colleague, changes nothing, and only its author takes it back", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed();
  const nina = await w.moderator();
  const tom = await w.moderator("moderator", "tom@alliance.example");
  const before = w.app.db.signatures.find(id);
  await writeNote(w.app, nina, id, TEXT);
  expect(w.app.db.signatures.find(id)).toEqual(before);
  const [note] = reviewSignature(w.app, tom, id).notes;
  expect(note).toMatchObject({ text: TEXT, by: nina.email, writtenAt: w.clock.now, mine: false });
  expect(reviewSignature(w.app, nina, id).notes[0]?.mine).toBe(true);

  await expect(takeNoteBack(w.app, tom, note?.id ?? "")).rejects.toEqual(new DomainError("forbidden"));
  expect(await takeNoteBack(w.app, nina, note?.id ?? "")).toEqual({ signatureId: id });
  expect([reviewSignature(w.app, tom, id).notes, w.rows("notes")]).toEqual([[], 0]);
  expect(w.happened(id).slice(-2)).toEqual(["note.written", "note.taken-back"]);
  expect(JSON.stringify(w.app.db.events.ofSubject(id))).not.toContain("Maeve");
  await expect(takeNoteBack(w.app, nina, note?.id ?? "")).rejects.toEqual(new DomainError("not-found"));
});

test("a reader of the desk writes none, and nobody about what is not there", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed();
  const eve = await w.moderator("reader");
  await expect(writeNote(w.app, eve, id, TEXT)).rejects.toEqual(new DomainError("forbidden"));
  await expect(writeNote(w.app, await w.moderator(), "nothing", TEXT)).rejects.toEqual(new DomainError("not-found"));
  expect(w.rows("notes")).toBe(0);
});
