import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyRing } from "~/domain/keys.server";
import type { Place } from "~/domain/seal.server";

const PLACE: Place = { table: "signatures", column: "email", row: "0123456789abcdef" };
const keys = keyRing(randomBytes, randomBytes(32));

test("a sealed text opens where it stands, whatever it says", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      (text) => void expect(keys.open(keys.seal(text, PLACE), PLACE)).toBe(text),
    ),
  );
});

test.each([
  ["row", { row: "0123456789abcdeg" }],
  ["column", { column: "name" }],
  ["table", { table: "moderators" }],
])("it opens in no other %s", (_, elsewhere) => {
  const sealed = keys.seal("maeve@harbour.example", PLACE);
  expect(() => keys.open(sealed, { ...PLACE, ...elsewhere })).toThrow();
});

test("a place cannot be put together from the parts of another", () => {
  const sealed = keys.seal("x", { table: "a", column: "b", row: "c" });
  expect(() => keys.open(sealed, { table: "a", column: 'b","c', row: "" })).toThrow();
});

test("it opens with no byte changed, and with none missing", () => {
  const sealed = keys.seal("maeve@harbour.example", PLACE);
  for (let at = 0; at < sealed.length; at += 1) {
    const flipped = Buffer.from(sealed);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(() => keys.open(flipped, PLACE), `byte ${at}`).toThrow();
    expect(() => keys.open(sealed.subarray(0, at), PLACE), `${at} bytes`).toThrow();
  }
});

test("the same text is sealed differently each time, and is not to be read in it", () => {
  const [one, other] = [keys.seal("maeve@harbour.example", PLACE), keys.seal("maeve@harbour.example", PLACE)];
  expect(one.equals(other)).toBe(false);
  expect(one.includes("maeve")).toBe(false);
});
