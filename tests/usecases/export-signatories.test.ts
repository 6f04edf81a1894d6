import { expect, test } from "vitest";
import { exportSignatories } from "~/usecases/export-signatories.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { listCopies } from "../support/many";
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

test("while a slow reader reads, names come and go: none is doubled, and none that went is delivered", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed({ organisation: "Aardvark League" });
  const goes = await w.listed({ organisation: "Zebra Trust" });
  await w.listed({ organisation: "Zephyr Fund" });
  await listCopies(w, id, 1, 600);
  const names: string[] = [];
  let changed = false;
  for await (const batch of exportSignatories(w.app, LETTER.slug)) {
    names.push(...batch.map(({ organisation }) => organisation));
    if (changed) continue;
    changed = true;
    await withdrawSignature(w.app, { ...goes, code: await w.codeFor(goes, "withdraw") });
    await w.listed({ organisation: "Abacus Union" });
  }
  const copies = Array.from({ length: 600 }, (_, n) => `Copy ${n + 1}`);
  expect(names).toEqual(["Aardvark League", ...copies, "Zephyr Fund"]);
});

test("a letter that does not exist hands out nothing", async () => {
  for await (const batch of exportSignatories(world().app, "none")) expect(batch).toBeUndefined();
});
