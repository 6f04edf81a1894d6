import type { LoaderFunctionArgs } from "@remix-run/node";
import { badge } from "~/http/badge";
import { SHOWN_ELSEWHERE } from "~/http/headers";
import { letterOf, pageFor } from "~/http/page.server";

export function loader(args: LoaderFunctionArgs) {
  const letter = letterOf(args);
  const { locale } = pageFor(args, { title: () => "", letter });
  const image = badge(letter, locale, args.context.app.now());
  return new Response(image, { headers: { "Content-Type": "image/svg+xml; charset=utf-8", ...SHOWN_ELSEWHERE } });
}
