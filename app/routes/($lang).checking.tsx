import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageFor } from "~/http/page.server";
import { CheckingPage } from "~/ui/pages/prose-page";
import { listLetters } from "~/usecases/view-letter.server";

export const loader = (args: LoaderFunctionArgs) =>
  json({
    page: pageFor(args, { title: (words) => words.pages.checking.title }),
    letters: listLetters(args.context.app, args.params.lang ?? null).map(({ slug, text: { title, language } }) => ({
      ...{ slug, title, language },
    })),
  });

export default function Checking() {
  return <CheckingPage letters={useLoaderData<typeof loader>().letters} />;
}
