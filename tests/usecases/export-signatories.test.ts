import { expect, test } from "vitest";
import { exportSignatories } from "~/usecases/export-signatories.server";
import { LETTER, world } from "../support/world";

test("the whole list is handed out by name", async () => {
  const w = world();
  await w.letter();
  for (const organisation of ["Zebra", "Alpha", "Éclair"]) await w.listed({ organisation });
  const names: string[] = [];
  for await (const batch of exportSignatories(w.app, LETTER.slug))
    names.push(...batch.map(({ organisation }) => organisation));
  expect(names).toEqual(["Alpha", "Éclair", "Zebra"]);
});

test("a letter that does not exist hands out nothing", async () => {
  for await (const batch of exportSignatories(world().app, "none")) expect(batch).toBeUndefined();
});
