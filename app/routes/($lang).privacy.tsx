import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageFor } from "~/http/page.server";
import { PrivacyPage } from "~/ui/pages/prose-page";

export function loader(args: LoaderFunctionArgs) {
  const { controller, contact } = args.context.app.settings;
  return json({ page: pageFor(args, { title: (words) => words.pages.privacy.title }), controller, contact });
}

export default function Privacy() {
  const { controller, contact } = useLoaderData<typeof loader>();
  return <PrivacyPage controller={controller} contact={contact} />;
}
