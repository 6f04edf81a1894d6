import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskFor } from "~/http/desk.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { LettersPage } from "~/ui/desk/letter-pages";
import { reviewLetters } from "~/usecases/review-letters.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Letters", "letters");
  return json({ ...around, letters: reviewLetters(args.context.app, moderator) });
}

export default function Letters() {
  const { desk, letters } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <LettersPage letters={letters} />
    </DeskLayout>
  );
}
