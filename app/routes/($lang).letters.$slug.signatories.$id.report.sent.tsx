import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { letterOf, notFound, pageFor } from "~/http/page.server";
import { ReportSentPage } from "~/ui/letter/report-page";
import { viewSignatory } from "~/usecases/view-signatory.server";

export function loader(args: LoaderFunctionArgs) {
  const letter = letterOf(args);
  const { slug } = letter;
  const { id = "" } = args.params;
  if (!viewSignatory(args.context.app, slug, id)) throw notFound();
  const page = pageFor(args, { title: (words) => words.report.sent.title, letter, unlisted: true });
  return json({ page, slug, id });
}

export default function Sent() {
  const { slug, id } = useLoaderData<typeof loader>();
  return <ReportSentPage slug={slug} id={id} />;
}
