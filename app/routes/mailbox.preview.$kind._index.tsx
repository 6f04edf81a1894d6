import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { previewOf } from "~/http/mailbox.server";
import { pageFor } from "~/http/page.server";
import { PreviewPage } from "~/ui/pages/previews-page";

export function loader(args: LoaderFunctionArgs) {
  const { name, locale, mail } = previewOf(args);
  const { subject, text } = mail;
  return json({
    page: pageFor(args, { title: () => subject, unlisted: true, oneLanguage: true }),
    ...{ name, locale, subject, text },
    html: mail.html && `/mailbox/preview/${name}/html?language=${locale}`,
  });
}

export default function Preview() {
  const { page: _page, ...preview } = useLoaderData<typeof loader>();
  return <PreviewPage {...preview} />;
}
