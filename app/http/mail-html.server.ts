import { createHash } from "node:crypto";
import { notFound } from "./page.server";

/** A mail's HTML part as a mail program shows it: with its own styles, and nothing else allowed. */
export function mailResponse(mail: { html: string | null } | undefined): Response {
  if (!mail?.html) throw notFound();
  const { html, policy } = mailPage(mail.html);
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy },
  });
}

/**
 * A mail's HTML as a page under a policy without `unsafe-inline`. Mail programs want style attributes, which no hash can
 * allow: they become rules of the mail's one sheet, and its hash stands in the policy.
 */
export function mailPage(mail: string): { html: string; policy: string } {
  const rules: string[] = [];
  const marked = mail.replace(/ style="([^"]*)"/g, (_, style: string) => {
    rules.push(`[data-style="${rules.length}"] { ${unescaped(style)} }`);
    return ` data-style="${rules.length - 1}"`;
  });
  const html = marked.replace("</style>", () => `${rules.join("\n")}</style>`);
  const sheet = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(sheet).digest("base64");
  return {
    html,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
  };
}

const unescaped = (style: string) => style.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
