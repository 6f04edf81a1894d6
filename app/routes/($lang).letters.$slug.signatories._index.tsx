import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listQuery, nextQuery } from "~/http/list-query.server";
import { letterOf, pageFor } from "~/http/page.server";
import { SignatoriesPage } from "~/ui/letter/signatories-page";
import { paths } from "~/ui/paths";
import { listedCountries, listSignatories } from "~/usecases/list-signatories.server";

const PAGE = 200;

export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const letter = letterOf(args);
  const { slug, text, listed, countries } = letter;
  const query = listQuery(args.request, PAGE);
  const { signatories, next, found } = listSignatories(app, slug, query);
  const page = pageFor(args, { title: (words) => `${words.site.list.title}: ${text.title}`, letter, about: "list" });
  const { body: _, sha256: _hash, ...shown } = text;
  return json({
    page,
    letter: { slug, text: shown },
    totals: { listed, countries, asOf: app.now() },
    names: signatories,
    search: { q: query.search, country: query.country ?? "" },
    found,
    countries: listedCountries(app, slug),
    next: next && `${paths(page.prefix).signatories(slug)}?${nextQuery(query, next)}`,
  });
}

export default function Signatories() {
  const { page: _, ...props } = useLoaderData<typeof loader>();
  return <SignatoriesPage {...props} />;
}
