import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterAt, sizeWithin } from "~/http/oembed.server";
import { FRAME, frameSnippet } from "~/ui/embed/snippets";
import { paths } from "~/ui/paths";

/** What a site that was given a letter's address may show of it (oembed.com): the list in a frame. */
export function loader(args: LoaderFunctionArgs) {
  const { baseUrl } = args.context.app.settings;
  const { searchParams } = new URL(args.request.url);
  if ((searchParams.get("format") ?? "json") !== "json") return new Response("Only JSON is offered.", { status: 501 });
  const { letter, prefix } = letterAt(args, searchParams.get("url") ?? "");
  const { slug, text } = letter;
  const size = sizeWithin(searchParams, FRAME);
  const answer = {
    version: "1.0",
    type: "rich",
    title: text.title,
    author_name: text.from,
    author_url: baseUrl + paths(prefix).letter(slug),
    provider_name: text.from,
    provider_url: baseUrl,
    ...size,
    html: frameSnippet({ origin: baseUrl, prefix, letter: { slug, title: text.title } }, size),
    thumbnail_url: baseUrl + paths(prefix).card(slug),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return new Response(JSON.stringify(answer), {
    headers: { "Content-Type": "application/json; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  });
}
