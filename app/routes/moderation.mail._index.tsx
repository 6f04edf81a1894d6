import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor, proxiesFor } from "~/http/desk.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { DeskMailPage } from "~/ui/desk/mail-page";
import { reviewMail } from "~/usecases/review-mail.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Mail", "mail");
  const mail = reviewMail(args.context.app, moderator);
  return json({ ...around, mail, mayDecide: can(moderator, "decide"), proxies: proxiesFor(args, moderator) });
}

export default function Mail() {
  const { desk, mail, mayDecide, proxies } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <DeskMailPage {...mail} mayDecide={mayDecide} proxies={proxies} />
    </DeskLayout>
  );
}
