import { z } from "zod";
import { COUNTRY_CODES } from "./countries";
import { AUTHORITIES, type CorrectionForm, SECTORS, statementIsOwn } from "./organisation";
import { type Status, statusesFor } from "./signature";

/** How a signer puts right what the signature says, and what of it a moderator sees first. */

/** What is different, as it is written down. */
export const change = z
  .object({
    organisation: z.string(),
    website: z.string(),
    country: z.enum(COUNTRY_CODES),
    sector: z.enum(SECTORS),
    statement: z.string().nullable(),
    showRepresentative: z.boolean(),
    name: z.string(),
    role: z.string(),
    authority: z.enum(AUTHORITIES),
  })
  .partial();
export type Change = z.output<typeof change>;
export type Correctable = Required<Change>;
export type CorrectableField = keyof Correctable;
export const CORRECTABLE_FIELDS = Object.keys(change.shape) as CorrectableField[];

/** What an accepted change took the place of; with the name that was signed, where moderators showed another. */
export const replacement = change.extend({ signedOrganisation: z.string().nullable().optional() });
export type Replacement = z.output<typeof replacement>;

type When = "at once" | "waits";
const always = (when: When) => () => when;
/** Of the representative readers see nothing, unless the signer wants them shown. */
const asFarAsShown = ({ showRepresentative }: Correctable): When => (showRepresentative ? "waits" : "at once");

/**
 * When a field of a listed signature becomes what its signer wants: what only takes away, and what readers never see, at
 * once. A website is never only taken away, since no signature is without one.
 */
const WHEN: Record<CorrectableField, (wanted: Correctable) => When> = {
  organisation: always("waits"),
  website: always("waits"),
  country: always("waits"),
  sector: always("waits"),
  statement: ({ statement }) => (statement === null ? "at once" : "waits"),
  showRepresentative: asFarAsShown,
  name: asFarAsShown,
  role: asFarAsShown,
  authority: always("at once"),
};

/** The whole of what a form asks for, where what it leaves empty stays as it is. */
export const wantedBy = (standing: Correctable, form: CorrectionForm): Correctable => ({
  ...form,
  name: form.name ?? standing.name,
  role: form.role ?? standing.role,
  authority: form.authority ?? standing.authority,
});

/** What is wanted otherwise than it stands. */
export const differing = (standing: Correctable, wanted: Correctable): Change =>
  picked(wanted, (field) => wanted[field] !== standing[field]);

/** The same for a listed signature, in what applies at once and what waits for a moderator. */
export function split(standing: Correctable, wanted: Correctable): { atOnce: Change; waits: Change } {
  const differs = differing(standing, wanted);
  return {
    atOnce: picked(differs, (field) => WHEN[field](wanted) === "at once"),
    waits: picked(differs, (field) => WHEN[field](wanted) === "waits"),
  };
}

/** What a change would take the place of. */
export const replacedBy = (
  standing: Correctable & { signedOrganisation: string | null },
  wanted: Change,
): Replacement => ({
  ...picked(standing, (field) => field in wanted),
  ...("organisation" in wanted && { signedOrganisation: standing.signedOrganisation }),
});

/** Whether a decided correction can wait again: what it changed still stands so, and neither way leads to what no form takes. */
export function canReopen(
  standing: Correctable,
  { wanted, replaced }: { wanted: Change; replaced: Change | null },
): boolean {
  const stands = replaced === null || fieldsOf(wanted).every((field) => standing[field] === wanted[field]);
  const again = { ...standing, ...replaced };
  return stands && statementIsOwn(again) && statementIsOwn({ ...again, ...wanted });
}

export const fieldsOf = (wanted: Change): CorrectableField[] => CORRECTABLE_FIELDS.filter((field) => field in wanted);

/** What of a change the signature's link shows by itself; `own`: something of the representative's own would change. */
export function shownByLink({ name, role, authority: _, ...wanted }: Change) {
  return { wanted, own: name !== undefined || role !== undefined };
}
export type ShownByLink = ReturnType<typeof shownByLink>;

/** Where the signer can correct it. */
export const isCorrectable = (status: Status): boolean =>
  [...statusesFor("amend"), ...statusesFor("correct")].includes(status);

const picked = (from: Change, isPicked: (field: CorrectableField) => boolean): Change =>
  change.parse(Object.fromEntries(fieldsOf(from).flatMap((field) => (isPicked(field) ? [[field, from[field]]] : []))));
