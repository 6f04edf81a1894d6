import { expect, test } from "vitest";
import { viewOf } from "~/domain/queue";
import { STATUSES } from "~/domain/signature";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { removeModerator } from "~/usecases/manage-moderators.server";
import { reviewQueue, statusCounts } from "~/usecases/review-queue.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { MINUTE, world } from "../support/world";

test("the queue begins with who has waited longest; elsewhere the newest come first", async () => {
  const w = world();
  await w.letter();
  const moderator = await w.moderator();
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    ids.push((await w.confirmed()).id);
    w.clock.advance(MINUTE);
  }
  expect(reviewQueue(w.app, moderator, viewOf("waiting")).items.map(({ id }) => id)).toEqual(ids);
  for (const id of ids) await w.approve(id);
  expect(reviewQueue(w.app, moderator, viewOf("listed")).items.map(({ id }) => id)).toEqual([...ids].reverse());
});

test("every status has its count, and a signature is in one of them", async () => {
  const w = world();
  await w.letter();
  await w.signed();
  await w.confirmed();
  await w.listed();
  await w.declined();
  expect(statusCounts(w.app)).toEqual({
    unconfirmed: 1,
    waiting: 1,
    listed: 1,
    declined: 1,
    merged: 0,
    disputed: 0,
    withdrawn: 0,
    asked: 0,
    corrections: 0,
  });
  const moderator = await w.moderator();
  expect(STATUSES.flatMap((status) => reviewQueue(w.app, moderator, viewOf(status)).items)).toHaveLength(4);
});

test.each([
  ["maeve@harbour.example", "own-domain"],
  ["maeve@mail.harbour.example", "own-domain"],
  ["harbour.trust@gmail.com", "free-mail"],
  ["maeve@mailinator.com", "disposable-mail"],
  ["maeve@alliance.example", "other-domain"],
])("a line of the queue says where the mail of %s came from: %s", async (email, tag) => {
  const w = world();
  await w.letter();
  await w.confirmed({ email, website: "https://www.harbour.example" });
  expect(reviewQueue(w.app, await w.moderator(), viewOf("waiting")).items.map((item) => item.mailOrigin)).toEqual([
    tag,
  ]);
});

test("one signature is shown with everything that was given, its evidence and its history, and nothing secret", async () => {
  const w = world();
  await w.letter();
  const moderator = await w.moderator();
  const signature = await w.listed({ email: "maeve@harbour.example", website: "https://harbour.example" });
  const shown = reviewSignature(w.app, moderator, signature.id);
  expect(shown.signature).toMatchObject({ ...signature.submission, status: "listed" });
  expect(shown.evidence.map(({ kind }) => kind)).toContain("domain-match");
  expect(shown.history.map(({ type, by }) => [type, by])).toEqual([
    ["signature.signed", "signer"],
    ["signature.confirmed", "signer"],
    ["signature.approved", "moderator@alliance.example"],
  ]);
  expect(Object.keys(shown.signature)).not.toEqual(expect.arrayContaining(["salt"]));
  expect(JSON.stringify(shown)).not.toContain(signature.key);
});

test("look-alikes are shown whatever became of them, but not what nobody confirmed", async () => {
  const w = world();
  await w.letter();
  const form = { organisation: "Marins Sans Lanterne" };
  const others = [await w.confirmed(form), await w.listed(form), await w.declined(form)];
  await w.signed(form);
  const { id } = await w.confirmed({ organisation: "Marins sans Lanterne e.V." });
  const lines = reviewSignature(w.app, await w.moderator(), id).evidence.filter((line) => line.kind === "similar");
  expect(lines.map(({ of }) => of.id).sort()).toEqual(others.map((other) => other.id).sort());
  const [first] = others;
  expect(
    reviewSignature(w.app, await w.moderator(), first?.id ?? "").evidence.filter(({ kind }) => kind === "similar"),
  ).toHaveLength(3);
});

test("a card says when the mail was answered, and what else came from the domain and the network, on any letter", async () => {
  const w = world();
  await w.letter();
  await w.letter({ slug: "another" });
  const network = "203.0.113.0/24";
  const [site, mail] = [{ website: "https://harbour.example" }, { email: "maeve@harbour.example" }];
  await w.declined({ ...site, organisation: "Quay Library" });
  await w.listed({ ...mail, organisation: "Meadow School" }, { slug: "another" });
  await w.confirmed({ organisation: "Lantern Works" }, { network });
  await w.signed({ organisation: "Unheard Voices" }, { network });
  const signature = await w.signed({ ...site, email: "info@harbour.example" }, { network });
  w.clock.advance(5 * MINUTE);
  await confirmSignature(w.app, signature.id, signature, "");

  const { evidence } = reviewSignature(w.app, await w.moderator(), signature.id);
  expect(evidence.map((line) => [line.kind, "of" in line ? names(line.of) : ""])).toEqual([
    ["declined-before", ["Quay Library"]],
    ["domain-match", ""],
    ["confirmed-after", ""],
    ["role-address", ""],
    ["listed-elsewhere", ["Meadow School"]],
    ["same-network", ["Lantern Works"]],
  ]);
  expect(evidence).toContainEqual(expect.objectContaining({ kind: "confirmed-after", after: 5 * MINUTE }));
  expect(JSON.stringify(evidence)).toContain('"reason":"Another reason"');
  expect(JSON.stringify(evidence)).toContain('"letter":"another"');
});

test("a network is nobody's that everybody shares behind a proxy", async () => {
  const w = world();
  await w.letter();
  await w.confirmed({}, { network: "10.0.0.0/24" });
  const { id } = await w.confirmed({}, { network: "10.0.0.0/24" });
  const { evidence } = reviewSignature(w.app, await w.moderator(), id);
  expect(evidence.at(-1)).toMatchObject({ kind: "nothing-else", network: false });
});

const names = (of: unknown) => [of].flat().map((other) => (other as { organisation: string }).organisation);

test("what a colleague did stays theirs after they have gone", async () => {
  const w = world();
  await w.letter();
  await w.moderator("owner");
  const { id } = await w.listed();
  await removeModerator(w.app, "moderator@alliance.example");
  const owner = await w.moderator("owner");
  expect(reviewSignature(w.app, owner, id).history.at(-1)).toMatchObject({ by: "moderator@alliance.example" });
});
