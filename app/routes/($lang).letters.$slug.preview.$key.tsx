import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { letterPage } from "~/http/letter-page.server";
import { languageAsked, notFound, pageFor } from "~/http/page.server";
import { LetterPage } from "~/ui/letter/letter-page";
import { paths } from "~/ui/paths";
import { previewLetter } from "~/usecases/preview-letter.server";

/** The letter before it opens, as it will stand then; afterwards the way to it. */
export function loader(args: LoaderFunctionArgs) {
  const { slug = "", key = "", lang = null } = args.params;
  const { app } = args.context;
  const letter = previewLetter(app, slug, key, lang);
  if (!letter) throw notFound();
  languageAsked(args, letter);
  if (letter.state !== "scheduled" || letter.opensAt === null)
    throw redirect(paths(lang === null ? "" : `/${lang}`).letter(slug));
  const page = pageFor(args, { title: () => letter.text.title, letter, unlisted: true });
  const { opensAt } = letter;
  const { totals, ...shown } = letterPage(app, { ...letter, state: "open" });
  return json({ page, preview: { opensAt }, ...shown, totals: { ...totals, asOf: opensAt } });
}

export default function Preview() {
  const { page: _, ...props } = useLoaderData<typeof loader>();
  return <LetterPage {...props} />;
}
