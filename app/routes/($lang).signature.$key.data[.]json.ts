import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { reference } from "~/domain/ids";
import { everythingJson } from "~/http/everything-json";
import { formFields } from "~/http/form.server";
import { pageFor } from "~/http/page.server";
import { linkOf, presentOf } from "~/http/private.server";
import { paths } from "~/ui/paths";
import { tellEverythingAgain } from "~/usecases/tell-everything.server";

function dataPage(args: LoaderFunctionArgs) {
  const { link, letter, signature } = presentOf(args);
  return paths(pageFor(args, { title: () => "", letter, own: signature.locale }).prefix).act(link, "data");
}

/** The way to the file leads over the page that shows what is in it. */
export const loader = (args: LoaderFunctionArgs) => redirect(dataPage(args), 303);

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { id, key } = linkOf(args);
  const { token = "" } = await formFields(args.request);
  const told = tellEverythingAgain(app, { id, key }, token);
  if (!told) return redirect(`${dataPage(args)}?notice=expired`, 303);
  const { controller, contact } = app.settings;
  return new Response(everythingJson({ ...told, controller, contact }), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="signature-${reference(id)}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
