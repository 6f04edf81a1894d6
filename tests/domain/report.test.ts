import { expect, test } from "vitest";
import { parseReport } from "~/domain/report";

const read = (changes: Record<string, unknown> = {}) => {
  const answer = parseReport({ text: "They never signed.", email: "", ...changes });
  return "data" in answer ? answer.data : answer.errors;
};

test("a report is a text, and an address if its writer gives one", () => {
  expect(read()).toEqual({ text: "They never signed.", email: null });
  expect(read({ email: " Tom@Reader.Example " })).toEqual({ text: "They never signed.", email: "Tom@reader.example" });
});

test("its lines and paragraphs stay, as every system writes them; what lies around them goes", () => {
  expect(read({ text: "  One.\r\nTwo.\r\n\r\n\r\n\r\nThree.\rFour.  \n" })).toHaveProperty(
    "text",
    "One.\nTwo.\n\nThree.\nFour.",
  );
});

test("what is pasted unseen with a text is left out", () => {
  expect(read({ text: "a\u00adb\u200bc\ufeff\u202ed\te" })).toHaveProperty("text", "abcd e");
});

test.each([
  ["nothing", "", "text.required"],
  ["spaces and lines", " \r\n\t\n\u200b ", "text.required"],
  ["a null character", "a\0b", "text.characters"],
  ["an escape", "a\u001bb", "text.characters"],
  ["half a surrogate pair", "a\ud83db", "text.characters"],
  ["a pile of accents on a later line", `a\nb${"\u0329".repeat(6)}`, "text.characters"],
  ["1,001 characters", "a".repeat(1_001), "text.too-long"],
])("%s is no report", (_, text, error) => {
  expect(read({ text })).toEqual({ text: error });
});

test("a character beyond the basic plane counts as one, and so does a line's end", () => {
  expect(read({ text: "🏮".repeat(1_000) })).toHaveProperty("text");
  expect(read({ text: `${"a".repeat(998)}\r\nb` })).toHaveProperty("text");
});

test("an address that is none is said, together with a missing text", () => {
  expect(read({ text: "", email: "tom@" })).toEqual({ text: "text.required", email: "email.invalid" });
  expect(parseReport({})).toEqual({ errors: { text: "text.required" } });
});
