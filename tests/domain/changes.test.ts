import { expect, test } from "vitest";
import { changesBetween, passagesBetween } from "~/domain/changes";

const text = (body: string, title = "A letter") => ({ title, body });

test("a paragraph in which a word changed is gone, and another has come", () => {
  const before = text("We ask.\n\n1. **Act** soon.\n2. Pay.\n\nThank you.");
  const after = text("We ask.\n\n1. **Act** now.\n2. Pay.\n\nThank you.\n\nAll of us.");
  expect(passagesBetween(before, after)).toEqual({ gone: ["1. Act soon."], come: ["1. Act now.", "All of us."] });
  expect(changesBetween(before, after).filter(({ kind }) => kind !== "same")).toMatchObject([
    { kind: "removed", text: "soon" },
    { kind: "added", text: "now" },
    { kind: "added", text: expect.stringContaining("All of us.") },
  ]);
});

test("a title is a paragraph too, and marks are none", () => {
  expect(passagesBetween(text("We *ask*."), text("We **ask**.", "Another"))).toEqual({
    gone: ["A letter"],
    come: ["Another"],
  });
});
