import type { LoaderFunctionArgs } from "@remix-run/node";
import { mailResponse } from "~/http/mail-html.server";
import { previewOf } from "~/http/mailbox.server";

/** The HTML part of a mail as it would be sent. */
export const loader = (args: LoaderFunctionArgs) => mailResponse(previewOf(args).mail);
