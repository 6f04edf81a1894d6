import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setCookie } from "~/http/cookies.server";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { formFields } from "~/http/form.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk as to } from "~/ui/desk/desk-paths";
import { KeysPage } from "~/ui/desk/keys";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator: _, ...around } = await deskFor(args, "Keys", null);
  return json(around);
}

/** A matter of the hands at this keyboard, so the browser remembers it. */
export async function action(args: ActionFunctionArgs) {
  await moderatorOf(args);
  const { keys } = await formFields(args.request);
  return redirect(to.keys, { status: 303, headers: setCookie(args.context, "keys", keys === "off" ? "off" : "") });
}

export default function Keys() {
  const { desk } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <KeysPage on={desk.keys} />
    </DeskLayout>
  );
}
