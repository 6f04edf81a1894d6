import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { letterOf, notFound, pageFor } from "~/http/page.server";
import { IntegrityPage } from "~/ui/letter/integrity-page";
import { viewIntegrity } from "~/usecases/view-integrity.server";

export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const letter = letterOf(args);
  const report = viewIntegrity(app, letter.slug);
  if (!report) throw notFound();
  return json({
    page: pageFor(args, {
      title: (words) => `${words.integrity.title}: ${letter.text.title}`,
      description: (words) => words.integrity.lede,
      letter,
    }),
    slug: letter.slug,
    title: letter.text.title,
    language: letter.text.language,
    report,
    asOf: app.now(),
  });
}

export default function IntegrityReport() {
  const { page: _, ...props } = useLoaderData<typeof loader>();
  return <IntegrityPage {...props} />;
}
