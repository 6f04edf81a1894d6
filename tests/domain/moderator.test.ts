import { expect, test } from "vitest";
import { can, ROLES, SESSION } from "~/domain/moderator";

test.each([
  ["owner", ["see", "decide", "manage"]],
  ["moderator", ["see", "decide"]],
  ["reader", ["see"]],
] as const)("the role %s may %s", (role, rights) => {
  const all = ["see", "decide", "manage"] as const;
  expect(all.filter((right) => can({ role }, right))).toEqual(rights);
});

test("there are three roles, and a session ends after half an hour unused or half a day", () => {
  expect(ROLES).toEqual(["owner", "moderator", "reader"]);
  expect(SESSION).toEqual({ idle: 30 * 60_000, total: 12 * 3_600_000 });
});
