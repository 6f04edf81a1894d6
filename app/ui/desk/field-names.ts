import type { CorrectableField } from "~/domain/correction";

/** What the desk calls the fields that a signer can correct. */
export const FIELD_NAMES: Record<CorrectableField, string> = {
  organisation: "Organisation",
  website: "Website",
  country: "Country",
  sector: "Kind",
  statement: "Announcement",
  showRepresentative: "Shown by name",
  name: "Signed by",
  role: "Role",
  authority: "Decided by",
};
