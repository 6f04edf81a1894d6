import type { LoaderFunctionArgs } from "@remix-run/node";
import { mailPage } from "~/http/mail-html.server";
import { mailboxOf } from "~/http/mailbox.server";
import { notFound } from "~/http/page.server";

/** The HTML part as a mail program shows it: with its own styles, and nothing else allowed. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const mail = mailboxOf(context).find(params.id ?? "");
  if (!mail?.html) throw notFound();
  const { html, policy } = mailPage(mail.html);
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy },
  });
}
