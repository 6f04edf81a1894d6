import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changesBetween } from "~/domain/changes";
import { letterOf, notFound, pageFor } from "~/http/page.server";
import { VersionPage } from "~/ui/letter/version-page";
import { renderMarkdown } from "~/ui/markdown";
import { viewVersion } from "~/usecases/view-letter.server";

export function loader(args: LoaderFunctionArgs) {
  const letter = letterOf(args);
  const number = /^[1-9]\d{0,5}$/.test(args.params.n ?? "") ? Number(args.params.n) : 0;
  const view = viewVersion(args.context.app, letter.slug, number, letter.text.language);
  if (!view) throw notFound();
  const { body, ...text } = view.text;
  return json({
    page: pageFor(args, { title: (words) => `${words.site.version.title(number)}: ${text.title}`, letter }),
    slug: letter.slug,
    text: { ...text, html: renderMarkdown(body) },
    changes: view.before && changesBetween(view.before, view.text),
    current: letter.version,
  });
}

export default function Version() {
  const { page: _, ...props } = useLoaderData<typeof loader>();
  return <VersionPage {...props} />;
}
