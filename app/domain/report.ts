import { z } from "zod";
import { parseEmail } from "./email";
import { formParser, refusing, typed } from "./form";
import { hasTreacherousCharacters, tidyLines } from "./text";

/** What the form answers a field with: keys of the dictionaries, never sentences. */
const REPORT_ERROR_CODES = ["text.required", "text.too-long", "text.characters", "email.invalid"] as const;
export type ReportErrorCode = (typeof REPORT_ERROR_CODES)[number];

const LONGEST_TEXT = 1_000;
const refuse = refusing<ReportErrorCode>();

const text = typed.transform((input, context) => {
  const lines = tidyLines(input);
  if (lines === "") return refuse(context, "text.required");
  if (lines.split("\n").some(hasTreacherousCharacters)) return refuse(context, "text.characters");
  return Array.from(lines).length > LONGEST_TEXT ? refuse(context, "text.too-long") : lines;
});

const email = typed.transform((input, context) => {
  if (input.trim() === "") return null;
  return parseEmail(input) ?? refuse(context, "email.invalid");
});

/** What a reader says is wrong with a name on the list. */
const reportForm = z.object({ text, email });

export type Problem = z.output<typeof reportForm>;
export type ReportField = keyof Problem;

export const parseReport = formParser(reportForm, z.partialRecord(reportForm.keyof(), z.enum(REPORT_ERROR_CODES)));
