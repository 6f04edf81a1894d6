import { expect, test } from "vitest";
import { DomainError } from "~/domain/errors";
import { viewOf } from "~/domain/queue";
import { approveSignature } from "~/usecases/approve-signature.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { listSignatories } from "~/usecases/list-signatories.server";
import { reviewMail } from "~/usecases/review-mail.server";
import { reviewQueue } from "~/usecases/review-queue.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { LETTER, SECOND, type World, world } from "../support/world";

async function waiting(form = {}) {
  const w = world();
  await w.letter();
  const signature = await w.confirmed(form);
  await w.moderator("owner");
  return { w, signature, decider: await w.decider(signature.id) };
}
const names = ({ app }: World) =>
  listSignatories(app, LETTER.slug, {
    search: "",
    country: null,
    sector: null,
    sort: "name",
    after: null,
    limit: 99,
  }).signatories.map((one) => one.organisation);
const decline = { reason: "not-reachable", text: "We could not reach you." } as const;

test("approving puts the name on the list with the same commit, and tells its signer half a minute later", async () => {
  const { w, signature, decider } = await waiting();
  const events = w.happened().length;
  expect(await approveSignature(w.app, { ...decider, anotherOrganisation: false })).toEqual({ outcome: "approved" });
  expect(names(w)).toEqual(["Harbour Trust Alder"]);
  expect(viewLetter(w.app, LETTER.slug, null)).toMatchObject({ listed: 1, countries: 1 });
  expect(w.app.db.signatures.find(signature.id)).toMatchObject({
    ...{ status: "listed", decidedAt: w.clock.now, listedAt: w.clock.now, decidedBy: decider.moderator.id },
  });
  expect(w.happened().slice(events)).toEqual(["signature.approved"]);
  expect(w.app.db.events.ofSubject(signature.id).at(-1)?.actor).toBe(`moderator:${decider.moderator.id}`);

  w.clock.advance(30 * SECOND - 1);
  expect(await w.deliver()).toEqual([]);
  w.clock.advance(1);
  const [mail] = await w.deliver();
  expect(mail?.to).toBe(signature.submission.email);
  expect(mail?.text).toContain(`/signature/${signature.id}.${signature.key}`);
});

test("declining keeps the name off the list, and mails the reason as the moderator wrote it", async () => {
  const { w, signature, decider } = await waiting();
  const events = w.happened().length;
  expect(await declineSignature(w.app, { ...decider, ...decline })).toEqual({ outcome: "declined" });
  expect(names(w)).toEqual([]);
  expect(w.app.db.signatures.find(signature.id)).toMatchObject({
    status: "declined",
    reasonCode: "not-reachable",
    reason: decline.text,
  });
  expect(w.happened().slice(events)).toEqual(["signature.declined"]);
  expect(w.app.db.events.ofSubject(signature.id).at(-1)?.data).toMatchObject({
    from: "waiting",
    to: "declined",
    reason: "not-reachable",
  });
  w.clock.advance(30 * SECOND);
  const [mail] = await w.deliver();
  expect(mail?.text).toContain(decline.text);
  expect(viewSignature(w.app, signature.id, { key: signature.key, signedHere: [] })).toMatchObject({
    declined: { title: { en: "The organisation could not be reached" }, mailed: true },
  });
});

test.each([null, ""])(
  "declined without a mail (%j), the signer is told on the private page only, and so is what is taken back",
  async (text) => {
    const { w, signature, decider } = await waiting();
    const mails = w.outbox();
    expect(await declineSignature(w.app, { ...decider, ...decline, text })).toEqual({ outcome: "declined" });
    expect(w.app.db.events.ofSubject(signature.id).at(-1)?.data).toMatchObject({
      reason: "not-reachable",
      mail: false,
    });
    expect(viewSignature(w.app, signature.id, { key: signature.key, signedHere: [] })).toMatchObject({
      declined: { mailed: false },
    });
    w.clock.advance(60 * SECOND);
    const undone = await undoDecision(w.app, await w.decider(signature.id));
    expect(undone).toEqual({ outcome: "undone", told: false });
    expect(w.outbox()).toEqual(mails);
  },
);

test("of two moderators who decide at once, the second is told what the first did, and nothing is overwritten", async () => {
  const { w, signature, decider } = await waiting();
  const colleague = await w.moderator("moderator", "colleague@alliance.example");
  const [first, second, third] = await Promise.all([
    approveSignature(w.app, { ...decider, anotherOrganisation: false }),
    declineSignature(w.app, { ...decider, moderator: colleague, ...decline }),
    undoDecision(w.app, { ...decider, moderator: colleague }),
  ]);
  expect(first).toEqual({ outcome: "approved" });
  const told = { outcome: "overtaken", event: "signature.approved", by: "moderator@alliance.example", at: w.clock.now };
  expect([second, third]).toEqual([told, told]);
  expect(w.app.db.signatures.find(signature.id)).toMatchObject({
    status: "listed",
    reason: null,
    decidedBy: decider.moderator.id,
  });
  expect(w.happened(signature.id).at(-1)).toBe("signature.approved");
});

test("the same decision twice is made once", async () => {
  const { w, signature, decider } = await waiting();
  await approveSignature(w.app, { ...decider, anotherOrganisation: false });
  const again = await approveSignature(w.app, { ...(await w.decider(signature.id)), anotherOrganisation: false });
  expect(again).toMatchObject({ outcome: "overtaken", event: "signature.approved" });
  expect(viewLetter(w.app, LETTER.slug, null)).toMatchObject({ listed: 1 });
  expect(w.outbox().filter((row) => JSON.stringify(row).includes("listed"))).toHaveLength(1);
});

test("a second organisation of the same name and website is approved only with a word", async () => {
  const w = world();
  await w.letter();
  const form = { organisation: "Harbour Children’s Trust", website: "https://www.harbour.example" };
  const listed = await w.listed(form);
  const same = await w.confirmed({
    ...form,
    organisation: "Harbour Childrens Trust Ltd",
    website: "https://harbour.example/en",
  });
  const decider = await w.decider(same.id);
  const rows = w.everything();
  expect(await approveSignature(w.app, { ...decider, anotherOrganisation: false })).toMatchObject({
    outcome: "similar",
    listed: [{ id: listed.id, organisation: "Harbour Children’s Trust" }],
  });
  expect(w.everything()).toEqual(rows);
  expect(await approveSignature(w.app, { ...decider, anotherOrganisation: true })).toEqual({ outcome: "approved" });
});

test("neither the name alone, the website alone, nor one that is not listed asks for a word", async () => {
  const w = world();
  await w.letter();
  const form = { organisation: "Harbour Children’s Trust", website: "https://harbour.example" };
  await w.declined(form);
  await w.confirmed({ ...form, email: "b@harbour.example" });
  await w.listed({ ...form, website: "https://harbour.example2.example", email: "c@harbour.example" });
  await w.listed({ ...form, organisation: "Quite Another Name", email: "d@harbour.example" });
  const { id } = await w.confirmed({ ...form, email: "e@harbour.example" });
  const outcome = await approveSignature(w.app, { ...(await w.decider(id)), anotherOrganisation: false });
  expect(outcome).toEqual({ outcome: "approved" });
});

test("countries are counted once, and what lies beyond countries not at all", async () => {
  const w = world();
  await w.letter();
  const counts: unknown[] = [];
  const count = () => {
    const letter = viewLetter(w.app, LETTER.slug, null);
    counts.push([letter?.listed, letter?.countries]);
  };
  const ids: string[] = [];
  for (const country of ["IE", "IE", "EU", "001", "XK"]) {
    ids.push((await w.listed({ country })).id);
    count();
  }
  for (const id of ids) {
    await undoDecision(w.app, await w.decider(id));
    count();
  }
  expect(counts).toEqual([
    ...[
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 2],
    ],
    ...[
      [4, 2],
      [3, 1],
      [2, 1],
      [1, 1],
      [0, 0],
    ],
  ]);
});

test("every decision is a new revision of the letter's pages", async () => {
  const { w, signature, decider } = await waiting();
  const revision = () => viewLetter(w.app, LETTER.slug, null)?.revision ?? 0;
  const before = revision();
  await approveSignature(w.app, { ...decider, anotherOrganisation: false });
  const listed = revision();
  await undoDecision(w.app, await w.decider(signature.id));
  expect(listed).toBeGreaterThan(before);
  expect(revision()).toBeGreaterThan(listed);
});

test("who may only read decides nothing", async () => {
  const { w, signature, decider } = await waiting();
  const reader = await w.moderator("reader");
  const rows = w.everything();
  const refused = new DomainError("forbidden");
  const as = { ...decider, moderator: reader };
  await expect(approveSignature(w.app, { ...as, anotherOrganisation: false })).rejects.toEqual(refused);
  await expect(declineSignature(w.app, { ...as, ...decline })).rejects.toEqual(refused);
  await expect(undoDecision(w.app, as)).rejects.toEqual(refused);
  expect(w.everything()).toEqual(rows);
  expect(reviewQueue(w.app, reader, viewOf("waiting")).items).toHaveLength(1);
  expect(reviewSignature(w.app, reader, signature.id).signature.organisation).toBe("Harbour Trust Alder");
  expect(reviewMail(w.app, reader).mails).toEqual([]);
});

test("what nobody signed is not found", async () => {
  const { w, decider } = await waiting();
  const missing = new DomainError("not-found");
  await expect(
    approveSignature(w.app, { ...decider, id: "0000000000000000", anotherOrganisation: false }),
  ).rejects.toEqual(missing);
  expect(() => reviewSignature(w.app, decider.moderator, "0000000000000000")).toThrow(missing);
});

test("what nobody confirmed cannot be decided", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.signed();
  const outcome = await approveSignature(w.app, { ...(await w.decider(id)), anotherOrganisation: false });
  expect(outcome).toMatchObject({ outcome: "overtaken", event: "signature.signed", by: "signer" });
  expect(w.status(id)).toBe("unconfirmed");
});
