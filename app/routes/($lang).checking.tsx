import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { pageFor } from "~/http/page.server";
import { CheckingPage } from "~/ui/pages/prose-page";

export const loader = (args: LoaderFunctionArgs) =>
  json({ page: pageFor(args, { title: (words) => words.pages.checking.title }) });

export default CheckingPage;
