import { z } from "zod";
import { type CountryCode, isCountry } from "./countries";
import { parseEmail } from "./email";
import { formParser, refusing, typed } from "./form";
import { foldName, hasTreacherousCharacters, tidy } from "./text";
import { parseWebsite, registrableDomain } from "./website";

export const SECTORS = [
  "ngo",
  "network",
  "foundation",
  "company",
  "public-body",
  "academia",
  "union",
  "faith",
  "other",
] as const;
export type Sector = (typeof SECTORS)[number];

/** Who decided that the organisation signs. */
export const AUTHORITIES = ["board", "director", "delegated", "members"] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** What the sign form answers a field with: keys of the dictionaries, never sentences. */
export const ERROR_CODES = [
  "organisation.required",
  "organisation.too-long",
  "organisation.characters",
  "website.required",
  "website.invalid",
  "website.private",
  "country.required",
  "sector.required",
  "name.required",
  "name.too-long",
  "name.characters",
  "role.required",
  "role.too-long",
  "role.characters",
  "email.required",
  "email.invalid",
  "authority.required",
  "statement.invalid",
  "statement.elsewhere",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const refuse = refusing<ErrorCode>();

const line = (field: "organisation" | "name" | "role", most: number) =>
  typed.transform((input, context) => {
    const text = tidy(input);
    if (text === "") return refuse(context, `${field}.required`);
    if (hasTreacherousCharacters(text) || !/[\p{L}\p{N}]/u.test(foldName(text))) {
      return refuse(context, `${field}.characters`);
    }
    return Array.from(text).length > most ? refuse(context, `${field}.too-long`) : text;
  });

const oneOf = <const T extends string>(field: "sector" | "authority", values: readonly T[]) =>
  typed.transform((input, context): T => {
    const text = input.trim();
    return values.find((value) => value === text) ?? refuse(context, `${field}.required`);
  });

const country = typed.transform((input, context): CountryCode => {
  const code = input.trim().toUpperCase();
  return isCountry(code) ? code : refuse(context, "country.required");
});

const website = typed.transform((input, context) => {
  if (tidy(input) === "") return refuse(context, "website.required");
  const parsed = parseWebsite(input);
  return "url" in parsed ? parsed.url : refuse(context, `website.${parsed.problem}`);
});

const email = typed.transform((input, context) => {
  if (tidy(input) === "") return refuse(context, "email.required");
  return parseEmail(input) ?? refuse(context, "email.invalid");
});

const statement = typed.transform((input, context) => {
  if (tidy(input) === "") return null;
  const parsed = parseWebsite(input);
  return "url" in parsed ? parsed.url : refuse(context, "statement.invalid");
});

const SITE_AND_STATEMENT: readonly unknown[] = ["website", "statement"] satisfies Field[];

const fields = z.object({
  organisation: line("organisation", 150),
  website,
  country,
  sector: oneOf("sector", SECTORS),
  name: line("name", 100),
  role: line("role", 100),
  email,
  authority: oneOf("authority", AUTHORITIES),
  statement,
  // To list a person takes a plain yes.
  showRepresentative: typed.transform((input) => ["on", "yes", "true", "1"].includes(input)),
  // Hidden, so nobody could mend it: unreadable counts as older than any version, and the letter is shown again.
  version: z.coerce.number().int().nonnegative().catch(0),
});

/** A statement counts only on the organisation's own website. */
export const statementIsOwn = ({ statement, website }: { statement: string | null; website: string }): boolean =>
  statement === null || registrableDomain(statement) === registrableDomain(website);
const elsewhere: Parameters<typeof fields.refine>[1] = {
  path: ["statement"],
  error: "statement.elsewhere" satisfies ErrorCode,
  // Said together with the problems of other fields, not after they are mended.
  when: ({ issues }) => !issues.some((issue) => SITE_AND_STATEMENT.includes(issue.path?.[0])),
};

/** The sign form, from what `Object.fromEntries(formData)` gives. */
const signForm = fields.refine(statementIsOwn, elsewhere);
/** Left empty it stays as it is: a link alone must not show it, so nobody can send it back unchanged. */
const orAsItIs = <Field extends z.ZodType>(field: Field) =>
  z.preprocess((input) => (typeof input === "string" && tidy(input) !== "" ? input : null), field.nullable());
/** What a signer can correct later: all but the address, and the version that was signed. */
const correctionForm = fields
  .omit({ email: true, version: true })
  .extend({
    name: orAsItIs(fields.shape.name),
    role: orAsItIs(fields.shape.role),
    authority: orAsItIs(fields.shape.authority),
  })
  .refine(statementIsOwn, elsewhere);

export type Submission = z.output<typeof signForm>;
/** Null: as it is. */
export type CorrectionForm = z.output<typeof correctionForm>;
export type Field = keyof Submission;
type FieldErrors = Partial<Record<Field, ErrorCode>>;
const fieldErrors: z.ZodType<FieldErrors> = z.partialRecord(fields.keyof(), z.enum(ERROR_CODES));

/** What a moderator can change of it. */
export const parseName = formParser(fields.pick({ organisation: true }), fieldErrors);
export const parseSignForm = formParser(signForm, fieldErrors);
export const parseCorrection = formParser(correctionForm, fieldErrors);

/** What two spellings of one name share: letters and digits, folded. Legal forms stay: "X e.V." and "X Ltd" are two. */
export function organisationKey(name: string): string {
  return foldName(name).replaceAll(" ", "").normalize("NFC");
}
