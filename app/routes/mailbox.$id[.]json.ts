import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { mailboxOf } from "~/http/mailbox.server";
import { notFound } from "~/http/page.server";

export function loader({ context, params }: LoaderFunctionArgs) {
  const mail = mailboxOf(context).find(params.id ?? "");
  if (!mail) throw notFound();
  return json(mail);
}
