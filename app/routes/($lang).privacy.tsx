import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageFor } from "~/http/page.server";
import { PrivacyPage } from "~/ui/pages/prose-page";

export function loader(args: LoaderFunctionArgs) {
  const { controller, contact, periods } = args.context.app.settings;
  const page = pageFor(args, { title: (words) => words.pages.privacy.title });
  return json({ page, controller, contact, periods });
}

export default function Privacy() {
  const { controller, contact, periods } = useLoaderData<typeof loader>();
  return <PrivacyPage controller={controller} contact={contact} periods={periods} />;
}
