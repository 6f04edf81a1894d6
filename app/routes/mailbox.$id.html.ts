import type { LoaderFunctionArgs } from "@remix-run/node";
import { mailboxOf } from "~/http/mailbox.server";
import { notFound } from "~/http/page.server";

/** The HTML part as a mail program shows it: with its own styles, and nothing else allowed. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const mail = mailboxOf(context).find(params.id ?? "");
  if (!mail?.html) throw notFound();
  return new Response(mail.html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
