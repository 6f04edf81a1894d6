import type { ListedRow } from "../../db/signatories.server";
import { type PublicEvidence, publicEvidence } from "../domain/evidence";
import { organisationKey } from "../domain/organisation";
import type { App } from "./app";

export type Signatory = Omit<ListedRow, "seq" | "organisationKey" | "emailDomain" | "vouched" | "confirmedAt"> & {
  evidence: PublicEvidence[];
};

export type ListQuery = {
  search: string;
  country: string | null;
  after: string | null;
  limit: number;
};
export type SignatoryList = {
  signatories: Signatory[] /** Opaque: where the next page begins. */;
  next: string | null;
};

/** The public list by name. A search finds any part of a name, however it is accented or capitalised. */
export function listSignatories(app: App, slug: string, query: ListQuery): SignatoryList {
  const letter = app.db.letters.find(slug);
  if (!letter) return { signatories: [], next: null };
  const search = organisationKey(query.search);
  // Signs alone are in no name, as it is compared.
  if (search === "" && query.search.trim() !== "") return { signatories: [], next: null };
  const rows = app.db.signatories.page({
    letterId: letter.id,
    search,
    country: query.country,
    after: readCursor(query.after),
    limit: query.limit + 1,
  });
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1) : undefined;
  return {
    signatories: shown.map(toSignatory),
    next: last ? writeCursor(last) : null,
  };
}

/** The names that came last. */
export function newestSignatories(app: App, slug: string, limit: number): Signatory[] {
  const letter = app.db.letters.find(slug);
  return letter ? app.db.signatories.newest(letter.id, limit).map(toSignatory) : [];
}

export function listedCountries(app: App, slug: string): string[] {
  const letter = app.db.letters.find(slug);
  return letter ? app.db.signatories.countries(letter.id) : [];
}

const toSignatory = (row: ListedRow): Signatory => {
  const { seq: _seq, organisationKey: _key, emailDomain, vouched, confirmedAt: _at, ...shown } = row;
  return {
    ...shown,
    evidence: publicEvidence({ ...row, emailDomain, vouched }),
  };
};

const writeCursor = ({ organisationKey: key, seq }: ListedRow) =>
  Buffer.from(JSON.stringify([key, seq])).toString("base64url");

function readCursor(text: string | null) {
  if (!text) return null;
  try {
    const [key, seq]: unknown[] = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return typeof key === "string" && Number.isSafeInteger(seq) ? { key, seq: Number(seq) } : null;
  } catch {
    // Somebody made it up, or an old version wrote it: the list begins at its beginning.
    return null;
  }
}
