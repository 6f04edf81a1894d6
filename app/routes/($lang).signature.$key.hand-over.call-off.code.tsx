import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { freshCode } from "~/http/fresh-code.server";
import { pageFor } from "~/http/page.server";
import { presentOf } from "~/http/private.server";
import { paths } from "~/ui/paths";

function callOffPage(args: LoaderFunctionArgs) {
  const { link, letter, signature } = presentOf(args);
  return paths(pageFor(args, { title: () => "", letter, own: signature.locale }).prefix).callOff(link);
}

/** Nothing to see: the page that asks is the one that tells. */
export const loader = (args: LoaderFunctionArgs) => redirect(callOffPage(args), 303);

/** The code is one for handing over: it begins one or calls it off. */
export const action = (args: ActionFunctionArgs) => freshCode(args, "hand-over", callOffPage(args));
