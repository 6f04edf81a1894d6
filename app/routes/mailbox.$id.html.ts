import type { LoaderFunctionArgs } from "@remix-run/node";
import { mailResponse } from "~/http/mail-html.server";
import { mailboxOf } from "~/http/mailbox.server";

/** The HTML part of a mail. */
export const loader = ({ context, params }: LoaderFunctionArgs) =>
  mailResponse(mailboxOf(context).find(params.id ?? ""));
