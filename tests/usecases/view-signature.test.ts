import { expect, test } from "vitest";
import { askSigner } from "~/usecases/ask-signer.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { viewLetter, viewVersion } from "~/usecases/view-letter.server";
import { viewSignature, viewSubmission } from "~/usecases/view-signature.server";
import { HOUR, LETTER, MINUTE, world } from "../support/world";

const CANARIES = {
  name: "Canary Maevelynch",
  role: "Canary Directrix",
  email: "canarybox@harbour.example",
};

test.each(["unconfirmed", "listed", "declined"] as const)(
  "the link of one that is %s shows no personal field",
  async (status) => {
    const w = world();
    await w.letter();
    const form = { ...CANARIES, website: "https://harbour.example", showRepresentative: "on" };
    const { id, key } =
      status === "unconfirmed"
        ? await w.signed(form)
        : status === "listed"
          ? await w.listed(form)
          : await w.declined(form);
    for (const signedHere of [[], [id]]) {
      const view = viewSignature(w.app, id, { key, signedHere });
      expect(view).toMatchObject({
        id,
        status,
        organisation: "Harbour Trust Alder",
        slug: LETTER.slug,
        signedHere: signedHere.length === 1,
      });
      expect(JSON.stringify(view)).not.toMatch(/canary|Please write to us/i);
      expect(JSON.stringify(view)).not.toContain(key);
    }
  },
);

test("without the link there is nothing to see, whoever signed it here", async () => {
  const w = world();
  await w.letter();
  const [one, other] = [await w.signed(), await w.signed()];
  expect(viewSignature(w.app, one.id, { key: other.key, signedHere: [one.id] })).toBeUndefined();
  expect(viewSignature(w.app, "0000000000000000", { key: one.key, signedHere: [] })).toBeUndefined();
});

test("a link made worthless by a higher key version opens nothing", async () => {
  const w = world();
  await w.letter();
  const { id, key } = await w.signed();
  w.sqlite.exec("update signatures set key_version = 2");
  expect(viewSignature(w.app, id, { key, signedHere: [] })).toBeUndefined();
  expect(viewSignature(w.app, id, { key: w.app.keys.linkKey(id, 2), signedHere: [] })).toMatchObject({ id });
});

test("it says how many wait before, and until when it can be confirmed", async () => {
  const w = world();
  await w.letter({ closesAt: w.clock.now + HOUR });
  await w.confirmed();
  w.clock.advance(MINUTE);
  const waiting = await w.confirmed();
  const { id, key } = await w.signed();
  expect(viewSignature(w.app, waiting.id, { key: waiting.key, signedHere: [] })).toMatchObject({ before: 1 });
  expect(viewSignature(w.app, id, { key, signedHere: [] })).toMatchObject({ before: 0, confirmable: true });
  w.clock.advance(73 * HOUR);
  expect(viewSignature(w.app, id, { key, signedHere: [] })).toMatchObject({ confirmable: false });
});

test("it says how long a decision takes once a handful were made", async () => {
  const w = world();
  await w.letter();
  const usual = async () => {
    const { id, key } = await w.confirmed();
    const view = viewSignature(w.app, id, { key, signedHere: [] });
    return view !== "gone" && view?.usual;
  };
  const decided = async (hours: number) => {
    const { id } = await w.confirmed();
    w.clock.advance(hours * HOUR);
    await w.approve(id);
  };
  for (const hours of [1, 2, 50, 3]) await decided(hours);
  expect(await usual()).toBeNull();
  await decided(4);
  expect(await usual()).toBe(3 * HOUR);
});

test("it tells what was done, and nothing that was taken back", async () => {
  const w = world();
  await w.letter();
  const { id, key } = await w.confirmed();
  const life = () => {
    const view = viewSignature(w.app, id, { key, signedHere: [] });
    return view !== "gone" && view?.life.map(({ what, at }) => [what, at]);
  };
  expect(life()).toEqual([]);
  await askSigner(w.app, { ...(await w.decider(id)), text: "Who decided that you sign?" });
  const asked = w.clock.now;
  w.clock.advance(HOUR);
  await w.approve(id);
  expect(life()).toEqual([
    ["asked", asked],
    ["listed", w.clock.now],
  ]);
  await undoDecision(w.app, await w.decider(id));
  expect(life()).toEqual([["asked", asked]]);
});

test("the browser that signed is shown the address, for its newest signature of this letter", async () => {
  const w = world();
  await w.letter();
  await w.letter({ slug: "another" });
  const first = await w.signed({ email: "first@harbour.example" });
  const other = await w.signed({}, { slug: "another" });
  expect(viewSubmission(w.app, [other.id, first.id], LETTER.slug)).toMatchObject({
    id: first.id,
    email: "first@harbour.example",
  });
  expect(viewSubmission(w.app, [other.id, first.id], "another")).toMatchObject({ id: other.id });
  expect(viewSubmission(w.app, [], LETTER.slug)).toBeUndefined();
  expect(viewSubmission(w.app, ["0000000000000000"], LETTER.slug)).toBeUndefined();
});

test("a letter's page has its text in the language asked for, else in its own", async () => {
  const w = world();
  await w.letter();
  await w.letter({ language: "fr", title: "Pour tous" });
  expect(viewLetter(w.app, LETTER.slug, "fr")).toMatchObject({
    language: "en",
    languages: ["en", "fr"],
    text: { title: "Pour tous" },
  });
  expect(viewLetter(w.app, LETTER.slug, "de")).toMatchObject({ text: { title: LETTER.title } });
  expect(viewLetter(w.app, "none", null)).toBeUndefined();
});

test("a version is shown beside the one before it in the same language", async () => {
  const w = world();
  await w.letter();
  await w.letter({ language: "fr", title: "Pour tous" });
  w.clock.advance(HOUR);
  await w.letter({ body: "We ask more." }, { newVersion: true });
  const { text, before, versions } = viewVersion(w.app, LETTER.slug, 2, null) ?? {};
  expect([text?.body, before?.body]).toEqual(["We ask more.", LETTER.body]);
  expect(versions?.map(({ version }) => version)).toEqual([1, 2]);
  expect(viewVersion(w.app, LETTER.slug, 1, "fr")).toMatchObject({ text: { title: "Pour tous" }, before: null });
  expect(viewVersion(w.app, LETTER.slug, 2, "fr")).toMatchObject({
    text: { language: "en" },
    before: { language: "en" },
  });
  expect(viewVersion(w.app, LETTER.slug, 3, null)).toBeUndefined();
});
