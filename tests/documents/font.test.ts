import { expect, test } from "vitest";
import { findFont } from "~/documents/fonts/font.server";

test("a letter that earlier documents showed only as a part of another can be searched and copied", () => {
  // No other test needs a Y of this face.
  const outlines = findFont("flourish", null, "Y")?.outlines;
  const subset = outlines?.createSubset();
  for (const glyph of outlines?.glyphsForString("Ý") ?? []) subset?.includeGlyph(glyph);
  expect(subset?.encode().length).toBeGreaterThan(0);
  expect(outlines?.layout("Y").glyphs.map(({ codePoints }) => codePoints)).toEqual([["Y".codePointAt(0)]]);
});
