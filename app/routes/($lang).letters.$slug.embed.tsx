import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FRAMED_ELSEWHERE } from "~/http/headers";
import { letterPage } from "~/http/letter-page.server";
import { letterOf, pageFor } from "~/http/page.server";
import { EmbedPage } from "~/ui/embed/embed-page";

export function loader(args: LoaderFunctionArgs) {
  const letter = letterOf(args);
  const { html: _, ...shown } = letterPage(args.context.app, letter);
  const page = pageFor(args, { title: () => letter.text.title, letter, frame: "embed", unlisted: true });
  return json({ page, ...shown });
}

export const headers = () => FRAMED_ELSEWHERE;

export default function Embed() {
  const { page: _, ...props } = useLoaderData<typeof loader>();
  return <EmbedPage {...props} />;
}
