import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { listCsv } from "../domain/list-csv";
import { wholeListJson } from "../http/list-json";
import type { App } from "../usecases/app";
import { type Contact, exportContacts, exportSignatories } from "../usecases/export-signatories.server";
import type { Signatory } from "../usecases/shared/signatory.server";
import { viewLetter } from "../usecases/view-letter.server";

type Exported = Signatory & { contact?: Contact };
type Counted = (done: number) => void;
type Files = { csv: string; json: string };
export type Export = Exclude<ReturnType<typeof openExport>, string>;

/** What the CSV says beside the public fields. */
const CONTACT: [string, (signatory: Exported) => string][] = [
  ["representative", ({ contact }) => contact?.name ?? ""],
  ["role", ({ contact }) => contact?.role ?? ""],
  ["email", ({ contact }) => contact?.email ?? ""],
];

/** A letter's list as it is handed out, read while it is written. */
export function openExport(app: App, slug: string, withAddresses: boolean) {
  const letter = viewLetter(app, slug, null);
  if (!letter) return "not-found";
  if (letter.paused) return "paused";
  const batches = (): AsyncGenerator<Exported[]> => (withAddresses ? exportContacts : exportSignatories)(app, slug);
  const stem = `${slug}-r${letter.revision}${withAddresses ? "-addresses" : ""}`;
  const url = `${app.settings.baseUrl}/letters/${slug}`;
  return {
    listed: letter.listed,
    csv: (counted: Counted) => listCsv(counting(batches(), counted), withAddresses ? CONTACT : []),
    json: (counted: Counted) => wholeListJson({ letter, url, now: app.now() }, counting(batches(), counted)),
    filesIn: (folder: string): Files => ({ csv: join(folder, `${stem}.csv`), json: join(folder, `${stem}.json`) }),
  };
}

/** Each has its name only once it is whole; nobody else on this computer may read it. */
export async function writeFiles(files: Files, { csv, json }: Export, counted: Counted): Promise<void> {
  for (const [file, pieces] of [[files.csv, csv(counted)] as const, [files.json, json(counted)] as const]) {
    const unfinished = `${file}.unfinished`;
    await pipeline(Readable.from(pieces), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
  }
}

async function* counting<T>(batches: AsyncIterable<T[]>, counted: Counted): AsyncGenerator<T[]> {
  let done = 0;
  for await (const batch of batches) {
    yield batch;
    done += batch.length;
    counted(done);
  }
}
