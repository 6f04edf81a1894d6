import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { pageFor } from "./page.server";
import { type Private, privateOf } from "./private.server";

type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** A link of ours whose signature was erased, or deleted before anybody confirmed it. */
export function erasedOf(args: Args): Private | "gone" | undefined {
  const found = privateOf(args);
  return found === "gone" || found.signature.erased ? found : undefined;
}

/** Nothing is kept of what the link led to; said in the language that was signed in. */
export function erasedPage(args: Args, found: Private | "gone") {
  const known = found === "gone" ? {} : { letter: found.letter, own: found.signature.locale };
  const page = pageFor(args, { title: (words) => words.erase.erased.title, unlisted: true, ...known });
  return json({ page, signature: null }, 410);
}
