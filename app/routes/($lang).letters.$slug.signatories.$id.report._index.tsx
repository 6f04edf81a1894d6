import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseReport } from "~/domain/report";
import { formFields, refuse, retryAfter } from "~/http/form.server";
import { letterOf, notFound, pageFor } from "~/http/page.server";
import { GonePage } from "~/ui/letter/gone-page";
import { ReportPage } from "~/ui/letter/report-page";
import { paths } from "~/ui/paths";
import { TRAP } from "~/ui/sign/trap";
import { reportProblem } from "~/usecases/report-problem.server";
import { viewSignatory } from "~/usecases/view-signatory.server";

export function loader(args: LoaderFunctionArgs) {
  const letter = letterOf(args);
  const { slug } = letter;
  const view = viewSignatory(args.context.app, slug, args.params.id ?? "");
  if (!view) throw notFound();
  if (view.state !== "listed") {
    const { paused } = letter;
    const page = pageFor(args, {
      title: ({ list, signatory }) => (paused ? list.paused.title : signatory.gone.title),
      letter,
      unlisted: true,
    });
    return json({ page, slug, paused, signatory: null }, { status: 410 });
  }
  const { id, organisation } = view.signatory;
  const page = pageFor(args, { title: (words) => words.report.title, letter, unlisted: true });
  return json({ page, slug, paused: null, signatory: { id, organisation } });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context, params } = args;
  const letter = letterOf(args);
  const { slug } = letter;
  const { id = "" } = params;
  const to = paths(pageFor(args, { title: () => "", letter }).prefix);
  const values = await formFields(request);
  const form = parseReport(values);
  if ("errors" in form) return refuse(422, { form: { values, errors: form.errors } });

  const { network } = context;
  const robot = Boolean(values[TRAP]);
  const result = await reportProblem(context.app, { slug, id, problem: form.data, network, robot });
  switch (result.outcome) {
    case "reported":
      throw redirect(to.reportSent(slug, id), 303);
    case "limited":
      return refuse(429, { form: { values, errors: {} }, limited: true }, result.wait);
    // Its own page says what became of the name.
    case "not-listed":
      throw redirect(to.signatory(slug, id), 303);
  }
}

export const headers = retryAfter;

export default function Report() {
  const { slug, paused, signatory } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!signatory) return <GonePage slug={slug} paused={paused} />;
  return <ReportPage slug={slug} signatory={signatory} {...answer} />;
}
