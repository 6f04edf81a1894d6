import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterOf } from "~/http/page.server";
import { composeLetterPdf } from "~/usecases/compose-letter-pdf.server";
import { exportSignatories } from "~/usecases/export-signatories.server";

/** The letter and its names, to hand over. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { app } = args.context;
  const { slug, text, revision } = letterOf(args);
  const pdf = await composeLetterPdf(app, { slug, text, signatories: () => exportSignatories(app, slug) });
  return new Response(pdf, {
    headers: {
      "Content-Type": "application/pdf",
      // Browsers show a PDF in a page of their own making, under this policy.
      "Content-Security-Policy": "default-src 'none'; object-src 'self'; base-uri 'none'; frame-ancestors 'none'",
      "Content-Disposition": `inline; filename="${slug}-${text.language}-r${revision}.pdf"`,
    },
  });
}
