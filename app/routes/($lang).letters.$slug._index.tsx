import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { letterPage } from "~/http/letter-page.server";
import { letterOf, pageFor } from "~/http/page.server";
import { LetterPage } from "~/ui/letter/letter-page";

export function loader(args: LoaderFunctionArgs) {
  const letter = letterOf(args);
  const page = pageFor(args, { title: () => letter.text.title, letter, about: "letter" });
  return json({ page, ...letterPage(args.context.app, letter) });
}

export default function Letter() {
  const { page: _, ...props } = useLoaderData<typeof loader>();
  return <LetterPage {...props} />;
}
