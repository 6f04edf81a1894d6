import { expect, test } from "vitest";
import { drawCard } from "~/documents/card/card.server";
import type { CardDocument } from "~/documents/letter-document";

const CARD: CardDocument = {
  ...{ language: "en", locale: "en", title: "Make every place online safe", from: "Alliance for Children Online" },
  ...{ to: "The Council", listed: 54, countries: 23 },
};
const LONG = "Zur Verhütung und Bekämpfung des sexuellen Missbrauchs von Kindern im Internet ".repeat(4);

test.each([
  ["a short title", CARD],
  ["one that no size can hold", { ...CARD, title: LONG }],
  ["one word without a break", { ...CARD, title: "a".repeat(200) }],
  ["a title from right to left", { ...CARD, language: "ar", title: "لنجعل كل مكان على الإنترنت آمنًا" }],
])("%s makes a PNG of 1200 by 630 under 300 kB", async (_, card) => {
  const png = Buffer.from(await drawCard(card));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(300_000);
});

test("the picture changes with the count, and with nothing else", async () => {
  const one = Buffer.from(await drawCard(CARD));
  expect(one.equals(await drawCard({ ...CARD }))).toBe(true);
  expect(one.equals(await drawCard({ ...CARD, listed: 55 }))).toBe(false);
});

test("a letter without names shows to whom it is, not a zero", async () => {
  const none = Buffer.from(await drawCard({ ...CARD, listed: 0, countries: 0 }));
  expect(none.equals(await drawCard({ ...CARD, listed: 0, countries: 0, to: "The Parliament" }))).toBe(false);
});
