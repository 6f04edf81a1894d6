import type { LoaderFunctionArgs } from "@remix-run/node";
import { listQuery, nextQuery } from "~/http/list-query.server";
import { letterOf } from "~/http/page.server";
import { listSignatories } from "~/usecases/list-signatories.server";

const PAGE = 1_000;
const iso = (time: number) => new Date(time).toISOString();

/** The list for programs, of any origin: public fields only. */
export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { slug, version, listed, countries, revision, text } = letterOf(args);
  const { title, from, to, language, sha256 } = text;
  const query = listQuery(args.request, PAGE);
  const { signatories, next } = listSignatories(app, slug, query);
  const url = `${app.settings.baseUrl}/letters/${slug}`;
  const list = {
    letter: { slug, title, from, to, language, version, sha256, url },
    generatedAt: iso(app.now()),
    revision,
    count: listed,
    countries,
    signatories: signatories.map(({ signedAt, listedAt, ...rest }) => ({
      ...rest,
      signedAt: iso(signedAt),
      listedAt: listedAt === null ? null : iso(listedAt),
    })),
    next: next && `${url}/signatories.json?${nextQuery(query, next)}`,
  };
  return new Response(JSON.stringify(list), {
    headers: { "Content-Type": "application/json; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  });
}
