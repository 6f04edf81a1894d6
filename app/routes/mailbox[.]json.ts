import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { mailboxOf } from "~/http/mailbox.server";

export const loader = ({ context }: LoaderFunctionArgs) => json(mailboxOf(context).list());
