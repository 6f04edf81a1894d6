import { expect, test } from "vitest";
import { undoDecision } from "~/usecases/undo-decision.server";
import { LETTER, SECOND, world } from "../support/world";
import { faultsOf } from "../support/xml";
import { visit } from "./visit";

const FEED = `/letters/${LETTER.slug}/signatories.atom`;
const idsOf = (feed: string) => Array.from(feed.matchAll(/<entry>\s*<id>([^<]+)/g), (match) => match[1]);

test("the feed is what a feed validator asks for, with names and without", async () => {
  const w = world();
  await w.letter({ title: "Safe & <sound>" });
  const ask = visit(w);
  const empty = await ask.get(FEED);
  expect(empty.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  expect(await faultsOf(empty.data, "atom.rng")).toEqual([]);
  await w.listed({ organisation: `"Ελπίδα" <b>&amp; 'Hope' ]]> 👩‍👧`, website: "https://hope.example/?a=1&b=2" });
  await w.listed({ organisation: "שלום", country: "001" });
  for (const address of [FEED, `/fr${FEED}`, `/de${FEED}`]) {
    const { data } = await ask.get(address);
    expect(await faultsOf(data, "atom.rng"), address).toEqual([]);
    expect(data).toContain(`<link rel="self" type="application/atom+xml" href="https://letters.example${address}"/>`);
  }
});

test("the schema notices what is not right", async () => {
  const w = world();
  await w.letter();
  await w.listed();
  const { data } = await visit(w).get(FEED);
  for (const [right, wrong] of [
    ["<updated>2027-03-09T12:00:00.000Z", "<updated>9 March 2027"],
    ["<id>https://", "<id>"],
    ["Harbour Trust", "<b/>"],
    ['rel="self"', 'rel="via"'],
    ["</feed>", ""],
  ] as const) {
    expect(data).toContain(right);
    expect(await faultsOf(data.replace(right, wrong), "atom.rng"), wrong).not.toEqual([]);
  }
});

test("the newest name comes first, a hundred at most, and the feed was updated when it came", async () => {
  const w = world();
  await w.letter();
  const first = await w.listed();
  w.clock.advance(10 * SECOND);
  const second = await w.listed();
  const { data } = await visit(w).get(FEED);
  const address = (id: string) => `https://letters.example/letters/${LETTER.slug}/signatories/${id}`;
  expect(idsOf(data)).toEqual([address(second.id), address(first.id)]);
  const [feedUpdated, newest] = Array.from(data.matchAll(/<updated>([^<]+)/g), ([, at]) => at);
  expect(feedUpdated).toBe(newest);
});

test("an entry keeps its id in every language, and leads to the page in the feed's own", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed();
  const ask = visit(w);
  const english = (await ask.get(FEED)).data;
  const french = (await ask.get(`/fr${FEED}`)).data;
  expect(idsOf(french)).toEqual(idsOf(english));
  expect(french).toContain(`href="https://letters.example/fr/letters/${LETTER.slug}/signatories/${id}"`);
  expect(french).toContain("Irlande");
  expect(french).toContain("1 organisation de 1 pays");
});

test("a representative who agreed to be shown is not in the feed, and whose approval was undone is gone from it", async () => {
  const w = world();
  await w.letter();
  const shown = await w.listed({ name: "Shown Name", role: "Shown Role", showRepresentative: "yes" });
  const ask = visit(w);
  expect((await ask.get(FEED)).data).not.toContain("Shown");
  await undoDecision(w.app, { moderator: await w.moderator(), id: shown.id, revision: w.revision(shown.id) });
  expect(idsOf((await ask.get(FEED)).data)).toEqual([]);
});
