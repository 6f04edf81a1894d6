import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { moderatorOf, othersAt } from "~/http/desk.server";
import { lookingWords } from "~/ui/desk/looking";

/** Who else looks at a signature, for the page that is open: see desk.js. */
export async function loader(args: LoaderFunctionArgs) {
  const moderator = await moderatorOf(args);
  return json({ words: lookingWords(othersAt(args, moderator, args.params.id ?? "")) });
}
