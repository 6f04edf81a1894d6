import { expect, test } from "vitest";
import { SECOND, world } from "../support/world";
import { visit } from "./visit";

const of = (id: string, act: string) => `/moderation/signatures/${id}/${act}`;

test("a decision leads on to the next who waits, and says what was done", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  const first = await w.confirmed();
  w.clock.advance(SECOND);
  const second = await w.confirmed();

  const approved = await ask.post(of(first.id, "approve"), { revision: w.revision(first.id) }, nina);
  expect([approved.status, approved.location]).toEqual([
    303,
    `/moderation/signatures/${second.id}?done=approved&about=${first.id}`,
  ]);
  const next = await ask.get(approved.location ?? "", nina);
  expect(next.data.toast).toMatchObject({ done: "approved", id: first.id, mailIn: 30 });
  w.clock.advance(31 * SECOND);
  expect((await ask.get(approved.location ?? "", nina)).data.toast.mailIn).toBeNull();

  const form = { revision: w.revision(second.id), reason: "duplicate", text: "You are on the list." };
  expect((await ask.post(of(second.id, "decline"), form, nina)).location).toBe(
    `/moderation?done=declined&about=${second.id}`,
  );
  const undone = await ask.post(of(first.id, "undo"), { revision: w.revision(first.id) }, nina);
  expect(undone.location).toBe(`/moderation/signatures/${first.id}?done=undone&about=${first.id}`);
  expect([w.status(first.id), w.status(second.id)]).toEqual(["waiting", "declined"]);
});

test.each([
  ["approve", {}],
  ["decline", { reason: "other", text: "Please write to us." }],
  ["undo", {}],
  ["ask", { note: "Who decided that you sign?" }],
  ["unask", {}],
  ["name", { organisation: "Harbour Children’s Trust" }],
  ["unname", {}],
] as const)("to %s a signature as it no longer is changes nothing, and says what happened", async (act, fields) => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const tom = await ask.signedIn(await w.moderator("moderator", "tom@alliance.example"));
  const { id } = await w.confirmed();
  const seen = w.revision(id);
  await w.approve(id);
  const before = w.everything();
  const answer = await ask.post(of(id, act), { revision: seen, ...fields }, tom);
  expect(answer.status).toBe(409);
  expect(answer.data.overtaken).toMatchObject({ event: "signature.approved", by: "moderator@alliance.example" });
  expect(w.everything()).toEqual(before);
});

test("a look-alike on the same website takes a plain yes", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  const site = { website: "https://harbour.example" };
  const listed = await w.listed({ organisation: "Harbour Trust", ...site });
  const { id } = await w.confirmed({ organisation: "Harbour Trust Ltd", ...site, email: "tom@harbour.example" });
  const fields = { revision: w.revision(id) };
  const answer = await ask.post(of(id, "approve"), fields, nina);
  expect([answer.status, answer.data.similar]).toEqual([409, [expect.objectContaining({ id: listed.id })]]);
  expect(w.status(id)).toBe("waiting");
  await ask.post(of(id, "approve"), { ...fields, anotherOrganisation: "yes" }, nina);
  expect(w.status(id)).toBe("listed");
});

test("a decision stays in its queue, and the order that was chosen is remembered", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  const [first, , third] = [
    await w.confirmed({ country: "FR" }),
    await w.confirmed(),
    await w.confirmed({ country: "FR" }),
  ];
  const queue = "status=waiting&country=FR";
  const at = await ask.get(`/moderation/signatures/${first?.id}?${queue}`, nina);
  expect(at.data.queue.items.map(({ id }: { id: string }) => id)).toEqual([first?.id, third?.id]);
  const form = { revision: w.revision(first?.id ?? ""), queue };
  const done = `done=approved&about=${first?.id}`;
  expect((await ask.post(of(first?.id ?? "", "approve"), form, nina)).location).toBe(
    `/moderation/signatures/${third?.id}?${queue}&${done}`,
  );
  const undo = await ask.post(of(first?.id ?? "", "undo"), { revision: w.revision(first?.id ?? ""), queue }, nina);
  expect(undo.location).toBe(`/moderation/signatures/${first?.id}?${queue}&done=undone&about=${first?.id}`);

  const { cookies } = await ask.get("/moderation?order=name", nina);
  const later = { cookies: `${nina.cookies}; ${cookies[0]?.split(";")[0]}` };
  expect((await ask.get("/moderation", later)).data.queue.query.order).toBe("name");
  expect((await ask.get("/moderation?order=newest", later)).data.queue.query.order).toBe("newest");
});

test("declining takes a reason of ours and words of somebody's", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  const { id } = await w.confirmed();
  const revision = w.revision(id);
  expect((await ask.post(of(id, "decline"), { revision, reason: "nonsense", text: "No." }, nina)).status).toBe(404);
  expect((await ask.post(of(id, "decline"), { revision, reason: "other", text: "  " }, nina)).status).toBe(422);
  expect((await ask.post(of(id, "decline"), { revision: "x", reason: "other", text: "No." }, nina)).status).toBe(404);
  expect(w.status(id)).toBe("waiting");
  await ask.post(of(id, "decline"), { revision, reason: "other", text: "x".repeat(3_000) }, nina);
  expect(w.app.db.signatures.find(id)?.reason).toHaveLength(2_000);
});

test("a reader sees everything and decides nothing", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const eve = await ask.signedIn(await w.moderator("reader"));
  const { id } = await w.confirmed();
  expect((await ask.get(`/moderation/signatures/${id}`, eve)).data.mayDecide).toBe(false);
  for (const act of ["approve", "decline", "undo"]) {
    const form = { revision: w.revision(id), reason: "other", text: "No." };
    expect((await ask.post(of(id, act), form, eve)).status, act).toBe(403);
  }
  expect(w.status(id)).toBe("waiting");
});

test("a signature that is not there is not found", async () => {
  const w = world();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  for (const act of ["approve", "decline", "undo"]) {
    expect((await ask.get(of("nothing", act), nina)).status, act).toBe(404);
    const form = { revision: 1, reason: "other", text: "No." };
    expect((await ask.post(of("nothing", act), form, nina)).status, act).toBe(404);
  }
  expect((await ask.get("/moderation/signatures/nothing", nina)).status).toBe(404);
});

test("a question needs words, leads on to the next who waits, and can be taken back from there", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  const { id } = await w.confirmed();
  const empty = await ask.post(of(id, "ask"), { revision: w.revision(id), note: " " }, nina);
  expect([empty.status, empty.data.form.errors]).toEqual([422, { note: "question.required" }]);
  const asked = await ask.post(of(id, "ask"), { revision: w.revision(id), note: "Who are you?" }, nina);
  expect(asked.location).toBe(`/moderation?done=asked&about=${id}`);
  expect((await ask.get(asked.location ?? "", nina)).data.toast).toMatchObject({ done: "asked", mailIn: 30 });
  const back = await ask.post(of(id, "unask"), { revision: w.revision(id) }, nina);
  expect((await ask.get(back.location ?? "", nina)).data.toast).toMatchObject({ done: "unasked", mailIn: null });
});

test("a name is changed on a page of its own, which keeps what was typed, and put back from where it leads", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  const email = "maeve@harbour.example";
  await w.confirmed({ organisation: "Lighthouse", email });
  w.clock.advance(60 * SECOND);
  const { id } = await w.confirmed({ organisation: "Harbour", email });
  const send = (organisation: string) => ask.post(of(id, "name"), { revision: w.revision(id), organisation }, nina);
  const empty = await send("  ");
  expect([empty.status, empty.data.form.errors]).toEqual([422, { organisation: "organisation.required" }]);
  expect([(await send("Harbour")).status, (await send("Harbour")).data.refused]).toEqual([422, "unchanged"]);
  const twin = await send("LIGHTHOUSE");
  expect([twin.status, twin.data.refused, twin.data.form.values.organisation]).toEqual([409, "twin", "LIGHTHOUSE"]);

  const renamed = await send("Harbour Trust");
  expect(renamed.location).toBe(`/moderation/signatures/${id}?done=renamed&about=${id}`);
  const { data } = await ask.get(renamed.location ?? "", nina);
  expect(data.toast).toMatchObject({ done: "renamed", organisation: "Harbour Trust" });
  await ask.post(of(id, "unname"), { revision: data.toast.revision }, nina);
  expect(w.app.db.signatures.find(id)?.organisation).toBe("Harbour");
});

test("a note needs words, and is written and taken back where it stands", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  const { id } = await w.confirmed();
  expect((await ask.post(of(id, "note"), { note: " " }, nina)).status).toBe(422);
  expect((await ask.post(of(id, "note"), { note: "We called them." }, nina)).location).toBe(
    `/moderation/signatures/${id}`,
  );
  const [note] = (await ask.get(`/moderation/signatures/${id}`, nina)).data.review.notes;
  expect(note).toMatchObject({ text: "We called them.", mine: true });
  const back = `/moderation/notes/${note.id}/take-back`;
  expect((await ask.post(back, {}, nina)).location).toBe(`/moderation/signatures/${id}`);
  expect((await ask.post(back, {}, nina)).status).toBe(404);
});

test("what was done to a signature that is no longer there is not told, and the page comes all the same", async () => {
  const w = world();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  const { status, data } = await ask.get("/moderation?done=unvouched&about=0123456789abcdef", nina);
  expect([status, data.toast]).toEqual([200, null]);
});
