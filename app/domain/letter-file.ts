import { parse } from "yaml";
import { z } from "zod";

const moment = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString() : value),
  z.iso.datetime({
    offset: true,
    error: "must be a time with its zone, such as 2027-02-09T10:00:00+01:00",
  }),
);

const line = (max: number) =>
  z
    .string({ error: "is missing" })
    .trim()
    .min(1, "is empty")
    .max(max, `is longer than ${max}`)
    .regex(/^\P{Cc}*$/u, "must stand on one line");

const head = z.strictObject({
  slug: line(80).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and single hyphens"),
  language: line(20).regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as en or pt-BR"),
  title: line(200),
  from: line(150),
  to: line(300),
  contact: z.email({ error: "must be an e-mail address" }),
  opens: moment.optional(),
  closes: moment.optional(),
});

export type LetterFile = {
  slug: string;
  language: string;
  title: string;
  from: string;
  to: string;
  contact: string;
  opensAt: number | null;
  closesAt: number | null;
  body: string;
};

const time = (text: string | undefined) => (text === undefined ? null : Date.parse(text));

/** Reads a letter's Markdown file with its head. Every problem is named, with the line of the head it is about. */
export function parseLetterFile(text: string): { file: LetterFile } | { problems: string[] } {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (!match)
    return {
      problems: ["the file must begin with a head between two lines of ---"],
    };
  const [, yaml = "", rest = ""] = match;

  let values: unknown;
  try {
    values = parse(yaml);
  } catch (error) {
    return {
      problems: [`the head is not valid YAML: ${error instanceof Error ? error.message : "unreadable"}`],
    };
  }
  const result = head.safeParse(values);
  const body = rest.replaceAll("\r\n", "\n").normalize("NFC").trim();
  const problems = (result.error?.issues ?? []).map((issue) =>
    issue.code === "unrecognized_keys"
      ? `unknown: ${issue.keys.join(", ")}`
      : `${issue.path.join(".")} ${issue.message}`,
  );
  if (body === "") problems.push("the letter has no text");
  if (!result.success || problems.length > 0) return { problems };

  const { opens, closes, ...fields } = result.data;
  const [opensAt, closesAt] = [time(opens), time(closes)];
  if (opensAt !== null && closesAt !== null && closesAt <= opensAt) return { problems: ["closes must be after opens"] };
  return {
    file: {
      ...fields,
      title: fields.title.normalize("NFC"),
      opensAt,
      closesAt,
      body,
    },
  };
}
