import type { App } from "./app";
import { type LetterView, viewOf } from "./shared/letter-view.server";

/** What the private address's key is made of. No id holds a space, so that it is the key of nothing else. */
const bound = (slug: string) => `preview of ${slug}`;

/** Where a letter can be read before it opens; undefined: there is no such letter. */
export function previewLink({ db, keys, settings }: App, slug: string) {
  const letter = db.letters.find(slug);
  if (!letter) return undefined;
  return {
    opensAt: letter.opensAt,
    url: `${settings.baseUrl}/letters/${slug}/preview/${keys.linkKey(bound(slug), 1)}`,
    publicUrl: `${settings.baseUrl}/letters/${slug}`,
  };
}

/** A letter for whoever has its private address, in whatever state it is; undefined for anybody else. */
export function previewLetter(app: App, slug: string, key: string, language: string | null): LetterView | undefined {
  if (!app.keys.linkFits(bound(slug), 1, key)) return undefined;
  const letter = app.db.letters.find(slug);
  return letter && viewOf(app, letter, language);
}
