import type { ListedRow } from "../../../db/signatories.server";
import { type PublicEvidence, publicEvidence } from "../../domain/evidence";

/** A listed signature, as everybody may see it. */
export type Signatory = Omit<
  ListedRow,
  "seq" | "listing" | "organisationKey" | "emailDomain" | "vouched" | "confirmedAt"
> & {
  evidence: PublicEvidence[];
};

export const toSignatory = (row: ListedRow): Signatory => {
  const { seq: _seq, listing: _listing, organisationKey: _key, emailDomain, vouched, confirmedAt: _at, ...shown } = row;
  return { ...shown, evidence: publicEvidence({ ...row, emailDomain, vouched }) };
};
