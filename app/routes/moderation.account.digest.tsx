import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DIGESTS } from "~/domain/digest";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { formFields } from "~/http/form.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk } from "~/ui/desk/desk-paths";
import { DigestPage } from "~/ui/desk/digest-page";
import { chooseDigest, chosenDigest } from "~/usecases/choose-digest.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Mail when something new waits", null);
  return json({ ...around, digest: chosenDigest(args.context.app, moderator) });
}

export async function action(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  const { digest } = await formFields(args.request);
  const chosen = DIGESTS.find((known) => known === digest);
  // The form offers nothing else.
  if (!chosen) throw redirect(desk.digest, 303);
  await chooseDigest(args.context.app, moderator, chosen);
  throw redirect(desk.account, 303);
}

export default function ChooseDigest() {
  const { desk: around, digest } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...around}>
      <DigestPage digest={digest} />
    </DeskLayout>
  );
}
