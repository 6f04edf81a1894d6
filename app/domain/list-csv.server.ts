import { createHash } from "node:crypto";
import { type CsvSignatory, listCsv } from "./list-csv";

/** SHA-256, in hex, of the list's CSV: a document that states it can be held against the file. */
export async function listDigest(batches: AsyncIterable<readonly CsvSignatory[]>): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of listCsv(batches)) hash.update(piece);
  return hash.digest("hex");
}
