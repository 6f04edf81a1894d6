import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Locale } from "~/i18n";
import { paths } from "~/ui/paths";
import { type Receipt, viewReceipt } from "~/usecases/view-receipt.server";
import { notFound, pageFor } from "./page.server";
import { linkOf, privateOf } from "./private.server";

/** The receipt of an address, and the page's language; before there is one, the way is to the private page. */
export function receiptOf(args: LoaderFunctionArgs): { receipt: Receipt; locale: Locale } {
  const { link, id, key } = linkOf(args);
  const found = privateOf(args);
  if (found === "gone") throw gone();
  const { prefix, locale } = pageFor(args, { title: () => "", letter: found.letter, own: found.signature.locale });
  const receipt = viewReceipt(args.context.app, id, key);
  if (receipt === undefined) throw notFound();
  if (receipt === "gone") throw gone();
  if (receipt === "unconfirmed") throw redirect(paths(prefix).signature(link), 303);
  return { receipt, locale };
}

const gone = () => new Response(null, { status: 410, statusText: "Gone" });

/** What it is saved as. */
export const receiptFile = ({ letter, reference }: Receipt, format: "pdf" | "json") =>
  `${letter.slug}-receipt-${reference}.${format}`;
