import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useLocation, useMatches, useRouteError } from "@remix-run/react";
import { dictionary } from "./i18n";
import { Document } from "./ui/document";
import { describePage, isPage, type Page } from "./ui/page";
import { ErrorPage, wordsFor } from "./ui/pages/error-page";
import { useStatus } from "./ui/status";

/** What an address says by itself, for a page whose own loader has nothing to add, and for errors. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { demonstration } = context.app.settings;
  return json({ page: describePage(new URL(request.url), { title: "Undersigned", demonstration }) });
}

export default function Root() {
  return (
    <Document page={usePageData()}>
      <Outlet />
    </Document>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const answered = useStatus();
  const status = isRouteErrorResponse(error) ? error.status : Math.max(answered, 400);
  const page = usePageData();
  const { title } = dictionary(page.locale).errors.pages[wordsFor(status)];
  return (
    <Document page={{ ...page, title, frame: undefined, unlisted: true }}>
      <ErrorPage status={status} />
    </Document>
  );
}

/** The page of the deepest loader that describes one. */
function usePageData(): Page {
  const { pathname } = useLocation();
  const described = useMatches()
    .map(({ data }) => (data instanceof Object && "page" in data ? data.page : undefined))
    .filter(isPage);
  return (
    described.at(-1) ??
    describePage(new URL(pathname, "http://localhost"), { title: "Undersigned", demonstration: false })
  );
}
