import type { LoaderFunctionArgs } from "@remix-run/node";
import { sitemap } from "~/http/sitemap";
import { sitemapPages } from "~/http/sitemap-pages.server";

export function loader({ context: { app } }: LoaderFunctionArgs) {
  const map = sitemap(app.settings.baseUrl, sitemapPages(app));
  return new Response(map, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
