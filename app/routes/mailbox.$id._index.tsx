import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mailboxOf } from "~/http/mailbox.server";
import { notFound, pageFor } from "~/http/page.server";
import { MailPage } from "~/ui/pages/mailbox-page";

export function loader(args: LoaderFunctionArgs) {
  const mail = mailboxOf(args.context).find(args.params.id ?? "");
  if (!mail) throw notFound();
  const html = mail.html && `/mailbox/${mail.id}/html`;
  return json({
    page: pageFor(args, { title: () => mail.subject, unlisted: true, oneLanguage: true }),
    mail: { ...mail, sentAt: Date.parse(mail.sentAt) },
    html,
  });
}

export default function Mail() {
  const { mail, html } = useLoaderData<typeof loader>();
  return <MailPage mail={mail} html={html} />;
}
