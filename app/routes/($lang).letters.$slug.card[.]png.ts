import type { LoaderFunctionArgs } from "@remix-run/node";
import { SHOWN_ELSEWHERE } from "~/http/headers";
import { letterOf } from "~/http/page.server";
import { composeCard } from "~/usecases/compose-card.server";

/** The picture for links to the letter, shown by other sites. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { slug, text, listed, countries } = letterOf(args);
  const png = await composeCard(args.context.app, { text, listed, countries });
  return new Response(png, {
    headers: {
      "Content-Type": "image/png",
      "Content-Disposition": `inline; filename="${slug}-${text.language}.png"`,
      ...SHOWN_ELSEWHERE,
    },
  });
}
