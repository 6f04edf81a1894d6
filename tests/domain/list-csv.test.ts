import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CsvSignatory, listCsv } from "~/domain/list-csv";
import { listDigest } from "~/domain/list-csv.server";

const SIGNATORY: CsvSignatory = {
  id: "0123456789abcdef",
  organisation: "Harbour Trust",
  website: "https://harbour.example/",
  country: "IE",
  sector: "ngo",
  signedAt: Date.UTC(2027, 2, 9, 12),
  listedAt: null,
  language: "en",
  version: 2,
  evidence: ["domain", "statement"],
  statement: "https://harbour.example/statement",
};

async function* inBatches(...batches: CsvSignatory[][]) {
  yield* batches;
}

async function fileOf(...batches: CsvSignatory[][]): Promise<string> {
  let file = "";
  for await (const piece of listCsv(inBatches(...batches))) file += piece;
  return file;
}

/** As a spreadsheet reads it, to which any end of a line is one. */
const rowsOf = (file: string): string[][] => parse(file, { bom: true, record_delimiter: ["\r\n", "\n", "\r"] });

/** Names as nobody should be called: quotes, line breaks, formulas, both directions, emoji, and anything at all. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", ";", "\t", " ", "=", "+", "-", "@", "'", "|", "a") }),
  fc.string({ unit: fc.constantFrom("\u202e", "\u2066", "\u200f", "\ufeff", "א", "م", "👩‍👩‍👧", "é", "字", "\0") }),
  fc.constantFrom('=HYPERLINK("https://evil.example")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'", '"', "'=1"),
);

test("whatever a name holds, it comes back as it was, and no cell of a spreadsheet calculates", async () => {
  const property = fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 5 }), async (names) => {
    const rows = rowsOf(await fileOf(names.map((organisation) => ({ ...SIGNATORY, organisation })))).slice(1);
    expect(rows.map((row) => row.length)).toEqual(names.map(() => 11));
    const cells = rows.map((row) => row[1] ?? "");
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ""))).toEqual(
      // An apostrophe that was there already looks like one that was put there.
      names.map((name) => name.replace(/^'(?=[=+\-@\t\r])/, "")),
    );
  });
  await fc.assert(property, { numRuns: 10_000 });
});

test("a spreadsheet opens it: UTF-8 marked as such, lines that end as RFC 4180 asks, names for the columns", async () => {
  const bytes = Buffer.from(await fileOf([{ ...SIGNATORY, organisation: "Ελπίδα, „Hope“" }]));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.subarray(3).toString()).toBe(
    [
      "id,organisation,website,country,sector,signedAt,listedAt,language,version,evidence,statement",
      '0123456789abcdef,"Ελπίδα, „Hope“",https://harbour.example/,IE,ngo,2027-03-09T12:00:00.000Z,,en,2,' +
        "domain statement,https://harbour.example/statement",
      "",
    ].join("\r\n"),
  );
});

test("the digest is that of the file's bytes, however the list was cut into batches", async () => {
  const many = Array.from({ length: 5 }, (_, n) => ({ ...SIGNATORY, id: `signatory${n}` }));
  const file = await fileOf(many);
  expect(await fileOf(many.slice(0, 2), [], many.slice(2))).toBe(file);
  const digest = createHash("sha256").update(file).digest("hex");
  expect(await listDigest(inBatches(many.slice(0, 3), many.slice(3)))).toBe(digest);
  expect(await listDigest(inBatches(many.slice(1)))).not.toBe(digest);
});
