import { expect, test } from "vitest";
import { viewOverview } from "~/usecases/view-overview.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { DAY, LETTER, world } from "../support/world";

test("a letter's countries and sectors are counted, most first", async () => {
  const w = world();
  await w.letter();
  await w.listed({ country: "FR", sector: "union" });
  await w.listed({ country: "IE", sector: "ngo" });
  await w.listed({ country: "IE", sector: "union" });
  await w.listed({ country: "EU", sector: "network" });
  await w.confirmed({ country: "DE" });
  expect(viewOverview(w.app, LETTER.slug)).toMatchObject({
    countries: [
      { country: "IE", listed: 2 },
      { country: "EU", listed: 1 },
      { country: "FR", listed: 1 },
    ],
    sectors: [
      { sector: "union", listed: 2 },
      { sector: "network", listed: 1 },
      { sector: "ngo", listed: 1 },
    ],
  });
});

test("growth ends with the count, and who left was never there", async () => {
  const w = world();
  await w.letter();
  const midnight = w.clock.now - (w.clock.now % DAY);
  await w.listed();
  const leaves = await w.listed();
  w.clock.advance(2 * DAY);
  await w.listed();
  await w.listed();
  await withdrawSignature(w.app, { ...leaves, code: await w.codeFor(leaves, "withdraw") });
  expect(viewOverview(w.app, LETTER.slug)?.growth).toEqual([
    { day: midnight, listed: 1 },
    { day: midnight + 2 * DAY, listed: 3 },
  ]);
});

test("a letter without names has an empty overview, and no letter has none", async () => {
  const w = world();
  await w.letter();
  expect(viewOverview(w.app, LETTER.slug)).toEqual({ countries: [], sectors: [], growth: [] });
  expect(viewOverview(w.app, "none")).toBeUndefined();
});
