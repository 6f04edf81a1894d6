import type { LoaderFunctionArgs } from "@remix-run/node";
import { listCsv } from "~/domain/list-csv";
import { letterOf } from "~/http/page.server";
import { provenance } from "~/http/provenance";
import { streamOf, wholeOf } from "~/http/stream";
import { exportSignatories } from "~/usecases/export-signatories.server";

/** Up to this many names the file is answered as a whole, and may be kept; a longer one is made while it is read. */
const WHOLE = 2_000;

/** The list for spreadsheets: public fields without the representative. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { app } = args.context;
  const letter = letterOf(args);
  const pieces = listCsv(exportSignatories(app, letter.slug));
  const headers = {
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${letter.slug}-r${letter.revision}.csv"`,
    ...provenance(letter, app.now()),
  };
  if (letter.listed > WHOLE) {
    return new Response(streamOf(pieces), { headers: { ...headers, "Cache-Control": "no-store" } });
  }
  const file = await wholeOf(pieces);
  // The list changed between two of its batches: what was read is of no revision.
  return letterOf(args).revision === letter.revision ? new Response(file, { headers }) : loader(args);
}
