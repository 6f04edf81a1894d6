import type { LoaderFunctionArgs } from "@remix-run/node";
import { atomFeed } from "~/http/atom";
import { letterOf, pageFor } from "~/http/page.server";
import { newestSignatories } from "~/usecases/list-signatories.server";

const LATEST = 100;

/** The newest names, for readers of feeds. */
export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const letter = letterOf(args);
  const { locale, prefix } = pageFor(args, { title: () => "", letter });
  const newest = newestSignatories(app, letter.slug, LATEST);
  const feed = atomFeed({ letter, newest, baseUrl: app.settings.baseUrl, locale, prefix });
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
