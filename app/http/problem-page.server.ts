import type { Context } from "hono";
import { html } from "hono/html";
import { dictionary, isLocale } from "~/i18n";

export type Answer = (c: Context) => Response | Promise<Response>;
export type Problem = 403 | 404 | 413 | 421 | 429 | 500 | 503;

/** A page with a way on, for what is answered before Remix is asked, in the language that the address begins with. */
export function problemPages(stylesheet: string) {
  return (problem: Problem): Answer =>
    (c) => {
      const prefix = c.req.path.split("/")[1];
      const locale = isLocale(prefix) ? prefix : "en";
      const words = dictionary(locale).errors.pages;
      const { title, lede } = words[problem];
      const home = isLocale(prefix) ? `/${locale}` : "/";
      return c.html(
        html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<main class="wrap">
<div class="narrow">
<h1>${title}</h1>
<p class="lede">${lede}</p>
<p><a href="${home}">${words.home}</a></p>
</div>
</main>
</body>
</html>`,
        problem,
      );
    };
}
