import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signatureAtDesk } from "~/http/decision.server";
import { toastFor } from "~/http/toast.server";
import { SignatureAtDesk } from "~/ui/desk/at-desk";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, data } = await signatureAtDesk(args);
  return json({ ...data, toast: toastFor(args.context.app, moderator, args.request) });
}

export default function Signature() {
  return <SignatureAtDesk at={useLoaderData<typeof loader>()} />;
}
