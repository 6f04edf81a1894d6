import { expect, test } from "vitest";
import { parseLetterFile } from "~/domain/letter-file";

const HEAD = {
  slug: "safer-online",
  language: "en",
  title: "Make every place online safe",
  from: "Alliance for Children Online",
  to: "The Council",
  contact: "letter@alliance.example",
};

/** A file with these lines in its head; undefined leaves a line out. */
function file(head: Record<string, string | undefined> = {}, body = "We ask.\n\nNow.") {
  const lines = Object.entries({ ...HEAD, ...head }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${value}`,
  );
  return `---\n${lines.join("\n")}\n---\n${body}\n`;
}
const problemsOf = (text: string) => {
  const parsed = parseLetterFile(text);
  return "problems" in parsed ? parsed.problems : [];
};

test("a file's head and text are read", () => {
  const opens = "2027-02-09T10:00:00+01:00";
  const closes = "2027-03-01T18:00:00Z";
  expect(parseLetterFile(file({ opens, closes }))).toEqual({
    file: {
      ...HEAD,
      opensAt: Date.UTC(2027, 1, 9, 9),
      closesAt: Date.UTC(2027, 2, 1, 18),
      body: "We ask.\n\nNow.",
    },
  });
});

test("without times a letter opens at once and stays open", () => {
  expect(parseLetterFile(file())).toMatchObject({ file: { opensAt: null, closesAt: null } });
});

test("a file from Windows, with a byte order mark, is the same file", () => {
  const windows = `\uFEFF${file().replaceAll("\n", "\r\n")}`;
  expect(parseLetterFile(windows)).toEqual(parseLetterFile(file()));
});

test("a text is the same however its letters are composed, so that its hash is", () => {
  const composed = file({ title: "Für" }, "café");
  expect(parseLetterFile(composed.normalize("NFD"))).toEqual(parseLetterFile(composed));
});

test("a line of hyphens in the text belongs to the text", () => {
  expect(parseLetterFile(file({}, "One.\n\n---\n\nTwo."))).toMatchObject({ file: { body: "One.\n\n---\n\nTwo." } });
});

test.each([
  ["no head", "We ask.", /must begin with a head/],
  ["a head that is not YAML", file({ title: '"open' }), /not valid YAML/],
  ["a head that is a list", "---\n- one\n---\ntext\n", /object/i],
  ["no text", file({}, " \n"), /the letter has no text/],
  ["an unknown line", file({ opened: "today" }), /unknown: opened/],
  ["no slug", file({ slug: undefined }), /slug is missing/],
  ["a slug with capitals", file({ slug: "Safer" }), /slug must be small letters/],
  ["a slug with a path in it", file({ slug: "../up" }), /slug must be small letters/],
  ["a slug of numbers alone", file({ slug: "2027" }), /slug/],
  ["a language that is none", file({ language: "English" }), /language must be a language tag/],
  ["an empty title", file({ title: '""' }), /title is empty/],
  ["a title that is too long", file({ title: "x".repeat(201) }), /title is longer than 200/],
  ["a title over two lines", file({ title: "|\n  one\n  two" }), /title must stand on one line/],
  [
    "a contact that is no address",
    file({ contact: "Alliance <x@alliance.example>" }),
    /contact must be an e-mail address/,
  ],
  ["a time without a zone", file({ opens: "2027-02-09T10:00:00" }), /opens must be a time with its zone/],
  ["a day that does not exist", file({ closes: "2027-02-30T10:00:00Z" }), /closes must be a time/],
  [
    "an end before the beginning",
    file({ opens: "2027-02-09T10:00:00Z", closes: "2027-02-09T10:00:00Z" }),
    /closes must be after opens/,
  ],
])("%s is a problem that is named", (_, text, problem) => {
  expect(problemsOf(text).join("\n")).toMatch(problem);
});

test("all problems are named at once", () => {
  expect(problemsOf(file({ slug: undefined, contact: undefined, opens: "soon" }, ""))).toHaveLength(4);
});
