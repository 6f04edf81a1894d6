import { expect, test } from "vitest";
import { lookout } from "~/domain/looking";

const of = (id: number, name: string) => ({ id, email: `${name}@alliance.example` });
const [nina, tom, eve] = [of(1, "nina"), of(2, "tom"), of(3, "eve")];
const MINUTE = 60_000;

test("colleagues who opened the same signature are named, whoever asks is not", () => {
  const { opened } = lookout();
  expect(opened("a", nina, 0)).toEqual([]);
  expect(opened("a", tom, 1)).toEqual(["nina@alliance.example"]);
  expect(opened("a", nina, 2)).toEqual(["tom@alliance.example"]);
  expect(opened("b", eve, 3)).toEqual([]);
});

test("whoever went on to another one, or has not looked for two minutes, does not look any more", () => {
  const { opened } = lookout();
  opened("a", nina, 0);
  opened("b", nina, 1);
  expect(opened("a", tom, 2)).toEqual([]);
  opened("a", nina, 3);
  expect(opened("a", tom, 2 * MINUTE + 2)).toEqual(["nina@alliance.example"]);
  expect(opened("a", tom, 2 * MINUTE + 3)).toEqual([]);
});
