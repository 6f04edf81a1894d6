import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { letterHead, namesOf } from "~/http/letter-page.server";
import { letterOf, notFound, pageFor } from "~/http/page.server";
import { GonePage } from "~/ui/letter/gone-page";
import { SignatoryPage } from "~/ui/letter/signatory-page";
import { viewSignatory } from "~/usecases/view-signatory.server";

export function loader(args: LoaderFunctionArgs) {
  const letter = letterOf(args);
  const view = viewSignatory(args.context.app, letter.slug, args.params.id ?? "");
  if (!view) throw notFound();
  const { slug, text } = letterHead(letter);
  if (view.state !== "listed") {
    const { paused } = letter;
    const page = pageFor(args, {
      title: ({ list, signatory }) => (paused ? list.paused.title : signatory.gone.title),
      letter,
      unlisted: true,
    });
    const withdrawnAt = view.state === "gone" ? view.withdrawnAt : null;
    return json({ page, slug, text, paused, withdrawnAt, signatory: null }, { status: 410 });
  }
  const { signatory } = view;
  const page = pageFor(args, {
    title: () => `${signatory.organisation} · ${text.title}`,
    description: (words) => words.signatory.description(signatory.organisation, text.title),
    letter,
  });
  const [named] = namesOf(letter, [signatory]);
  return json({ page, slug, text, paused: null, withdrawnAt: null, signatory: named ?? signatory });
}

export default function Signatory() {
  const { slug, text, paused, withdrawnAt, signatory } = useLoaderData<typeof loader>();
  if (!signatory) return <GonePage slug={slug} paused={paused} withdrawnAt={withdrawnAt} />;
  return <SignatoryPage slug={slug} text={text} signatory={signatory} />;
}
