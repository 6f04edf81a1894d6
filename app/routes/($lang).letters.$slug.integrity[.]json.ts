import type { LoaderFunctionArgs } from "@remix-run/node";
import { integrityJson } from "~/http/integrity-json";
import { letterOf, notFound, pageFor } from "~/http/page.server";
import { paths } from "~/ui/paths";
import { viewIntegrity } from "~/usecases/view-integrity.server";

/** What was decided, in numbers, for programs of any origin. */
export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const letter = letterOf(args);
  const report = viewIntegrity(app, letter.slug);
  if (!report) throw notFound();
  const url = app.settings.baseUrl + paths("").letter(letter.slug);
  const { locale } = pageFor(args, { title: () => "", letter });
  return new Response(integrityJson({ letter, url, now: app.now(), report, locale }), {
    headers: { "Content-Type": "application/json; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  });
}
