import type { CorrectableField } from "~/domain/correction";

/** What the desk calls the fields that a signer can correct. */
export const FIELD_NAMES: Record<CorrectableField, string> = {
  organisation: "Organisation",
  website: "Website",
  country: "Country",
  sector: "Kind",
  statement: "Announcement",
  showRepresentative: "Representative shown",
  name: "Representative",
  role: "Role",
  authority: "Decided by",
};
