import { stringify } from "csv-stringify/sync";
import type { PublicEvidence } from "./evidence";

/** What the file says of a signatory: all that is public, but for the representative. */
export type CsvSignatory = {
  id: string;
  organisation: string;
  website: string;
  country: string;
  sector: string;
  signedAt: number;
  listedAt: number | null;
  language: string;
  version: number;
  evidence: readonly PublicEvidence[];
  statement: string | null;
};

const COLUMNS = [
  ...["id", "organisation", "website", "country", "sector", "signedAt", "listedAt"],
  ...["language", "version", "evidence", "statement"],
];

const OPTIONS = {
  record_delimiter: "\r\n",
  // A spreadsheet would calculate a cell that begins with a sign of arithmetic.
  escape_formulas: true,
  // The library quotes the delimiter of records as a whole only, not each half of it.
  quoted_match: /[\r\n]/,
};

/**
 * The list as CSV, piece by piece: RFC 4180 in UTF-8, with the byte order mark that spreadsheets ask for. Nothing in it
 * says when it was made, so the same list is the same bytes. `more`: columns behind the public ones.
 */
export async function* listCsv<S extends CsvSignatory>(
  batches: AsyncIterable<readonly S[]>,
  more: readonly (readonly [column: string, cell: (signatory: S) => string])[] = [],
): AsyncGenerator<string, void> {
  yield stringify([[...COLUMNS, ...more.map(([column]) => column)]], { ...OPTIONS, bom: true });
  for await (const batch of batches) {
    yield stringify(
      batch.map((signatory) => [...record(signatory), ...more.map(([, cell]) => cell(signatory))]),
      OPTIONS,
    );
  }
}

const iso = (at: number) => new Date(at).toISOString();

const record = (signatory: CsvSignatory) => [
  ...[signatory.id, signatory.organisation, signatory.website, signatory.country, signatory.sector],
  ...[iso(signatory.signedAt), signatory.listedAt === null ? "" : iso(signatory.listedAt)],
  ...[signatory.language, signatory.version, signatory.evidence.join(" "), signatory.statement ?? ""],
];
