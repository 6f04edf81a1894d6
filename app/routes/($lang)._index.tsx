import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { letterPage } from "~/http/letter-page.server";
import { languageAsked, pageFor } from "~/http/page.server";
import { LetterPage } from "~/ui/letter/letter-page";
import { LettersPage } from "~/ui/letter/letters-page";
import { paths } from "~/ui/paths";
import { listLetters } from "~/usecases/view-letter.server";

/** The letter, where one is open; a list where there are several. */
export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const letters = listLetters(app, args.params.lang ?? null);
  const open = letters.filter(({ state }) => state === "open");
  const [only] = open.length === 1 ? open : letters.length === 1 ? letters : [];
  if (only) {
    languageAsked(args, only);
    const path = paths("").letter(only.slug);
    const page = pageFor(args, { title: () => only.text.title, letter: only, about: "letter", path });
    return json({ page, one: letterPage(app, only) });
  }
  const asOf = app.now();
  return json({
    page: pageFor(args, { title: (words) => words.site.letters.title }),
    letters: letters.map(({ slug, text, state, listed, countries }) => ({
      slug,
      text,
      state,
      totals: { listed, countries, asOf },
    })),
  });
}

export default function Home() {
  const data = useLoaderData<typeof loader>();
  return "one" in data ? <LetterPage {...data.one} /> : <LettersPage letters={data.letters} />;
}
