import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskFor } from "~/http/desk.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { DeskMailPage } from "~/ui/desk/mail-page";
import { reviewMail } from "~/usecases/review-mail.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Mail", "mail");
  return json({ ...around, ...reviewMail(args.context.app, moderator) });
}

export default function Mail() {
  const { desk, mails, queued } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <DeskMailPage mails={mails} queued={queued} />
    </DeskLayout>
  );
}
