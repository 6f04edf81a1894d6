import { z } from "zod";
import { DECLINE_REASONS } from "../domain/decline";
import { parseSignForm } from "../domain/organisation";
import { STATUSES } from "../domain/signature";
import { LOCALES } from "../i18n/locales";
import table from "./signatories.tsv?raw";

const orNull = (text: unknown) => text || null;

/** What a row says beside the form's own fields. */
const about = z.object({
  status: z.enum(STATUSES),
  /** The interface's language while signing; `language` is that of the text signed. */
  locale: z.enum(LOCALES),
  language: z.enum(LOCALES),
  reason: z.preprocess(orNull, z.enum(DECLINE_REASONS).nullable()),
  /** The name of the listed organisation that this one was merged into. */
  mergedInto: z.preprocess(orNull, z.string().nullable()),
  vouched: z.enum(["yes", ""]).transform((answer) => answer === "yes"),
  /** The last column: most rows end before it. */
  hidden: z
    .enum(["yes"])
    .optional()
    .transform((answer) => answer === "yes"),
  /** Hours from signing to the decision, the withdrawal or the report. */
  settledAfter: z.preprocess(orNull, z.coerce.number().positive().nullable()),
  signed: z
    .string()
    .regex(/^\d+ \d\d:\d\d$/)
    .transform((text) => {
      const [daysAgo = 0, hour = 0, minute = 0] = text.split(/[ :]/).map(Number);
      return { daysAgo, minute: hour * 60 + minute };
    }),
});

export type DemonstrationSignatory = ReturnType<typeof read>;

/** Invented, every one. In signatories.tsv, `signed` is in days before today and UTC. */
export function demonstrationSignatories(): DemonstrationSignatory[] {
  const [head = "", ...lines] = table.trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return read(Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
  });
}

/** The form's own schema reads its fields, so that nobody signs here who could not sign on the page. */
function read(cells: Record<string, string | undefined>) {
  const form = parseSignForm(cells);
  if ("errors" in form) throw new Error(`${cells.organisation}: ${Object.values(form.errors).join(", ")}`);
  return { submission: form.data, ...about.parse(cells) };
}
