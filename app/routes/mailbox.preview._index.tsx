import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mailboxOf } from "~/http/mailbox.server";
import { pageFor } from "~/http/page.server";
import { PreviewsPage } from "~/ui/pages/previews-page";
import { previewMails } from "~/usecases/preview-mails.server";

export function loader(args: LoaderFunctionArgs) {
  mailboxOf(args.context);
  return json({
    page: pageFor(args, { title: (words) => words.previews.title, unlisted: true, oneLanguage: true }),
    mails: previewMails(),
  });
}

export default function Previews() {
  return <PreviewsPage mails={useLoaderData<typeof loader>().mails} />;
}
