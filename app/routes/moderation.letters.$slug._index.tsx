import { useLoaderData } from "@remix-run/react";
import { letterAtDesk } from "~/http/desk-letter.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { LetterPage } from "~/ui/desk/letter-pages";

export const loader = letterAtDesk;

export default function Letter() {
  const { desk, ...props } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <LetterPage {...props} overtaken={false} />
    </DeskLayout>
  );
}
