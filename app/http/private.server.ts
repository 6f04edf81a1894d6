import type { LoaderFunctionArgs } from "@remix-run/node";
import { type LetterView, viewLetter } from "~/usecases/view-letter.server";
import { type SignatureView, viewSignature } from "~/usecases/view-signature.server";
import { signedHere } from "./cookies.server";
import { notFound } from "./page.server";

type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The two parts of a private page's address. */
export function linkOf({ params }: Args): { link: string; id: string; key: string } {
  const link = params.key ?? "";
  const [id = "", key = ""] = link.split(".");
  return { link, id, key };
}

export type Private = { link: string; signature: SignatureView; letter: LetterView };

/** A private page's signature and letter; "gone" for a link of ours whose signature was deleted, else the 404. */
export function privateOf(args: Args): Private | "gone" {
  const { link, id, key } = linkOf(args);
  const signature = viewSignature(args.context.app, id, { key, signedHere: signedHere(args.request, args.context) });
  if (signature === "gone") return "gone";
  if (!signature) throw notFound();
  const letter = viewLetter(args.context.app, signature.slug, args.params.lang ?? signature.locale);
  if (!letter) throw notFound();
  return { link, signature, letter };
}

/** The same where only a signature that is still there will do. */
export function presentOf(args: Args): Private {
  const found = privateOf(args);
  if (found === "gone" || found.signature.erased) throw notFound();
  return found;
}
