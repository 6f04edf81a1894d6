import type { ReactNode } from "react";
import { dictionary, direction } from "~/i18n";
import serif from "./fonts/serif-latin-normal.woff2?url";
import { Discovery } from "./head/discovery";
import touchIcon from "./icons/apple-touch-icon.png?url";
import icon from "./icons/icon.svg?url";
import { Layout } from "./layout";
import { type Page, PageProvider } from "./page";
import { useStatus } from "./status";
import stylesheet from "./styles.css?url";
import { Speaks } from "./words";

const UNPROCESSABLE = 422;

/** The whole document of a page: no script, one stylesheet, one font fetched ahead. */
export function Document({ page, children }: { page: Page; children: ReactNode }) {
  const { titlePrefix } = dictionary(page.locale).errors;
  const problem = useStatus() === UNPROCESSABLE ? titlePrefix : "";
  const sender = page.letter?.from ?? "Undersigned";
  return (
    <html lang={page.locale} dir={direction(page.locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        {/* No other page of ours can be in a frame: each link leads out of it. */}
        {page.frame === "embed" && <base target="_top" />}
        <title>{`${problem}${page.title}${page.title === sender ? "" : ` · ${sender}`}`}</title>
        {page.description && <meta name="description" content={page.description} />}
        {page.unlisted && <meta name="robots" content="noindex" />}
        <link rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={serif} />
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" type="image/svg+xml" href={icon} />
        <link rel="apple-touch-icon" href={touchIcon} />
        {page.discovery && <link rel="manifest" href="/site.webmanifest" />}
        {page.discovery && <Discovery page={page} discovery={page.discovery} />}
      </head>
      <body>
        <Speaks locale={page.locale}>
          <PageProvider value={page}>{page.frame ? children : <Layout>{children}</Layout>}</PageProvider>
        </Speaks>
      </body>
    </html>
  );
}
