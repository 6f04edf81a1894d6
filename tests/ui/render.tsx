import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Document } from "~/ui/document";
import { type Discovery, describePage } from "~/ui/page";
import { StatusProvider } from "~/ui/status";

type Around = { path?: string; status?: number; languages?: string[]; discovery?: Discovery };

/** A view in its whole page, as the reader's browser gets it. */
export function pageWith(
  view: ReactElement,
  { path = "/letters/safer", status = 200, languages = ["en"], discovery }: Around = {},
) {
  const [language = "en"] = languages;
  const letter = { slug: "safer", from: "Alliance", language, languages };
  const page = describePage(new URL(path, "http://letters.example"), { title: "Sign", demonstration: false, letter });
  return renderToStaticMarkup(
    <StatusProvider value={status}>
      <Document page={{ ...page, discovery }}>{view}</Document>
    </StatusProvider>,
  );
}

export const all = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), (match) => match[1] ?? "");

/** What stands in the text, tags left out. */
export const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");
