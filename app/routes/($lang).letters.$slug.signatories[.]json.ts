import type { LoaderFunctionArgs } from "@remix-run/node";
import { listJson } from "~/http/list-json";
import { listQuery, nextQuery } from "~/http/list-query.server";
import { letterOf } from "~/http/page.server";
import { paths } from "~/ui/paths";
import { listSignatories } from "~/usecases/list-signatories.server";

const PAGE = 1_000;

/** The list for programs, of any origin. */
export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const letter = letterOf(args);
  const query = listQuery(args.request, PAGE);
  const { signatories, next } = listSignatories(app, letter.slug, query);
  const { baseUrl } = app.settings;
  const to = paths("");
  const list = listJson({
    ...{ letter, signatories, now: app.now(), url: baseUrl + to.letter(letter.slug) },
    next: next && `${baseUrl}${to.json(letter.slug)}?${nextQuery(query, next)}`,
  });
  return new Response(list, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  });
}
