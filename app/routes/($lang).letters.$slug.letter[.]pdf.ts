import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterOf } from "~/http/page.server";
import { pdfResponse } from "~/http/pdf";
import { composeLetterPdf } from "~/usecases/compose-letter-pdf.server";
import { exportSignatories } from "~/usecases/export-signatories.server";

/** The letter and its names, to hand over. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { app } = args.context;
  const { slug, text, revision } = letterOf(args);
  const pdf = await composeLetterPdf(app, { slug, text, signatories: () => exportSignatories(app, slug) });
  return pdfResponse(pdf, `${slug}-${text.language}-r${revision}.pdf`);
}
