import { expect, test } from "vitest";
import { median } from "~/domain/median";

test.each([
  [[], null],
  [[7], 7],
  [[3, 1, 2], 2],
  [[10, 2, 1, 9], 5.5],
] as const)("the middle of %j is %j", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});
