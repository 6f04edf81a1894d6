import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mailboxOf } from "~/http/mailbox.server";
import { pageFor } from "~/http/page.server";
import { MailboxPage } from "~/ui/pages/mailbox-page";

export function loader(args: LoaderFunctionArgs) {
  const mails = mailboxOf(args.context)
    .list()
    .map((mail) => ({ ...mail, sentAt: Date.parse(mail.sentAt) }));
  return json({
    page: pageFor(args, { title: (words) => words.pages.mailbox.title, unlisted: true, oneLanguage: true }),
    mails,
  });
}

export default function Mailbox() {
  return <MailboxPage mails={useLoaderData<typeof loader>().mails} />;
}
