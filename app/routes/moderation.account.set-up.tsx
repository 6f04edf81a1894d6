import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { partyOf } from "~/domain/passkey";
import { pageFor } from "~/http/page.server";
import { seatToSetUp } from "~/http/seat.server";
import { SetUpPage } from "~/ui/desk/set-up-pages";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator } = await seatToSetUp(args);
  const page = pageFor(args, { title: () => "Set up a second factor", unlisted: true, oneLanguage: true });
  return json({ page, who: moderator.email, passkeysPossible: partyOf(args.context.app.settings.baseUrl) !== null });
}

export default function SetUp() {
  const { who, passkeysPossible } = useLoaderData<typeof loader>();
  return <SetUpPage who={who} passkeysPossible={passkeysPossible} />;
}
