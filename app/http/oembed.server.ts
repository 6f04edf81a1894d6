import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterOf, notFound } from "./page.server";

/** A letter's page or its list, in a language or not. */
const PAGE = /^(?:\/(?<lang>[a-z]{2,3}(?:-\w+)?))?\/letters\/(?<slug>[a-z0-9-]+)(?:\/signatories)?$/;

/** The letter whose page another site asks about by its address; throws the 404 for any other page, of ours or not. */
export function letterAt(args: LoaderFunctionArgs, address: string) {
  const { baseUrl } = args.context.app.settings;
  const url = URL.canParse(address) ? new URL(address) : null;
  const { slug, lang } = (url?.origin === new URL(baseUrl).origin && PAGE.exec(url.pathname)?.groups) || {};
  if (slug === undefined) throw notFound();
  return { letter: letterOf({ ...args, params: { slug, lang } }), prefix: lang === undefined ? "" : `/${lang}` };
}

/** The largest size that the other site allows, up to our own. */
export function sizeWithin(asked: URLSearchParams, own: { width: number; height: number }) {
  const least = (name: string, size: number) => Math.min(size, Number.parseInt(asked.get(name) ?? "", 10) || size);
  return { width: Math.max(least("maxwidth", own.width), 1), height: Math.max(least("maxheight", own.height), 1) };
}
