import { expect, test } from "vitest";
import { DomainError } from "~/domain/errors";
import { can, demand, RIGHT_NAMES, ROLES } from "~/domain/moderator";
import { SESSION } from "~/domain/session";

test.each([
  ["owner", ["see", "decide", "manage"]],
  ["moderator", ["see", "decide"]],
  ["reader", ["see"]],
] as const)("the role %s may %s", (role, rights) => {
  expect(RIGHT_NAMES.filter((right) => can({ role }, right))).toEqual(rights);
  for (const right of RIGHT_NAMES) {
    if (can({ role }, right)) demand({ role }, right);
    else expect(() => demand({ role }, right), right).toThrow(new DomainError("forbidden"));
  }
});

test("there are three roles, and a session ends after half an hour unused or half a day", () => {
  expect(ROLES).toEqual(["owner", "moderator", "reader"]);
  expect(SESSION).toEqual({ idle: 30 * 60_000, total: 12 * 3_600_000 });
});
