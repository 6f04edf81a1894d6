import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { moderatorOf } from "~/http/desk.server";
import { desk } from "~/ui/desk/desk-paths";
import { takeNoteBack } from "~/usecases/write-note.server";

/** Nothing to see: a note is taken back where it stands. */
export async function loader(args: LoaderFunctionArgs) {
  await moderatorOf(args);
  return redirect(desk.queue("waiting"), 303);
}

export async function action(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  const { signatureId } = await takeNoteBack(args.context.app, moderator, args.params.id ?? "");
  return redirect(desk.signature(signatureId), 303);
}
