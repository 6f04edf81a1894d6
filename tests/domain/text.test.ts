import fc from "fast-check";
import { expect, test } from "vitest";
import { direction, foldName, tidy } from "~/domain/text";

test("tidying what is tidy changes nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => tidy(tidy(text)) === tidy(text)));
});

test("folding what is folded changes nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => foldName(foldName(text)) === foldName(text)));
});

test.each([
  ["St. Brendan’s Hafen e.V.", "st brendans hafen ev"],
  ["Γαλάζιο Φανάρι ΕΛΛΆΔΑΣ", "γαλαζιο φαναρι ελλαδασ"],
  ["Łódź – Øresund/Straße", "lodz oresund strasse"],
  ["Мережа «Тиха»", "мережа «тиха»".replace(/[«»]/g, "")],
])("%s is searched as %s", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test.each([
  ["Harbour", "ltr"],
  ["منارة الطفولة", "rtl"],
  ["עוגן", "rtl"],
  ["24 منارة", "rtl"],
  ["Ω منارة", "ltr"],
  ["123", "ltr"],
  ["", "ltr"],
])("%s reads %s", (text, way) => {
  expect(direction(text)).toBe(way);
});
