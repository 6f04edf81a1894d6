import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { letterHead, namesOf, totalsOf } from "~/http/letter-page.server";
import { listQuery, nextQuery } from "~/http/list-query.server";
import { letterOf, notFound, pageFor } from "~/http/page.server";
import { filtersOf, inWords, titleOf } from "~/ui/letter/shown";
import { SignatoriesPage } from "~/ui/letter/signatories-page";
import { paths } from "~/ui/paths";
import { listSignatories } from "~/usecases/list-signatories.server";
import { viewOverview } from "~/usecases/view-overview.server";
import { viewWithdrawals } from "~/usecases/view-withdrawals.server";

const PAGE = 100;

export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const letter = letterOf(args);
  const overview = viewOverview(app, letter.slug);
  if (!overview) throw notFound();
  const query = listQuery(args.request, PAGE);
  const { search: q, country, sector, sort, after } = query;
  const shown = { q, country, sector, sort };
  const continued = after !== null;
  const page = pageFor(args, {
    title: (words, format) =>
      `${titleOf(inWords(filtersOf(shown, words, format)), continued, words)} · ${letter.text.title}`,
    letter,
    about: "list",
  });
  const { signatories, next, found } = listSignatories(app, letter.slug, query);
  return json({
    page,
    letter: letterHead(letter),
    totals: totalsOf(app, letter),
    names: namesOf(letter, signatories),
    withdrawals: viewWithdrawals(app, letter.slug),
    ...{ shown, found, overview, continued },
    next: next && `${paths(page.prefix).signatories(letter.slug)}?${nextQuery(query, next)}`,
  });
}

export default function Signatories() {
  const { page: _, ...props } = useLoaderData<typeof loader>();
  return <SignatoriesPage {...props} />;
}
