import { expect, test } from "vitest";
import { goesOn } from "~/domain/alarm";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = Date.UTC(2027, 2, 9, 12);
const unseen = { lastAt: NOON, seenAt: null };
const seen = { lastAt: NOON, seenAt: NOON };

test.each<[string, Parameters<typeof goesOn>[0], number, ReturnType<typeof goesOn>]>([
  ["the first time", undefined, 0, "anew"],
  ["within the same minute", unseen, MINUTE - 1, "noted"],
  ["a minute later", unseen, MINUTE, "again"],
  ["days later, while nobody has seen it", unseen, 72 * HOUR, "again"],
  ["soon after somebody saw it", seen, HOUR - 1, "again"],
  ["an hour after it was seen", seen, HOUR, "anew"],
  ["after a clock that was ahead", unseen, -2 * MINUTE, "anew"],
])("what happens %s", (_, known, later, expected) => {
  expect(goesOn(known, NOON + later)).toBe(expected);
});
