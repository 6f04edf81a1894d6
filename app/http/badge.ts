import { countPhrase, dictionary, format, type Locale } from "~/i18n";
import type { LetterView } from "~/usecases/view-letter.server";
import { xml } from "./xml";

const HEIGHT = 56;
const TEXT_AT = 58;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** How many signed, as an image for other sites. It brings its own ground, so it stands on any. */
export function badge({ text, listed, countries }: LetterView, locale: Locale, now: number): string {
  const { site } = dictionary(locale);
  const { shortDate } = format(locale);
  const count = listed > 0 ? countPhrase(dictionary(locale), listed, countries) : site.letter.kicker;
  const asOf = site.asOf(shortDate(now));
  const below = listed > 0 ? `${site.letter.kicker} · ${asOf}` : asOf;
  const [first, second] = [widthOf(count, 16), widthOf(below, 12)];
  const width = TEXT_AT + Math.max(first, second) + 16;
  // The lengths are said, since nobody knows which of the fonts a reader has.
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="title" xml:lang="${locale}">
<title id="title">${`${text.title}: ${count}, ${asOf}`}</title>
<rect width="${width}" height="${HEIGHT}" rx="6" fill="#14182a"/>
<g transform="translate(10 10) scale(1.125)" fill="none"><path d="M9 7v9.5a7 7 0 0 0 14 0V7" stroke="#fbf9f4" stroke-width="3"/><path d="M8 26h16" stroke="#e0685a" stroke-width="2.5"/></g>
<g font-family="${FONT}">
<text x="${TEXT_AT}" y="25" font-size="16" font-weight="600" fill="#fbf9f4" textLength="${first}" lengthAdjust="spacingAndGlyphs">${count}</text>
<text x="${TEXT_AT}" y="43" font-size="12" fill="#d3d0c8" textLength="${second}" lengthAdjust="spacingAndGlyphs">${below}</text>
</g>
</svg>
`.text;
}

/** About as wide as most sans-serif fonts set it, in pixels. */
function widthOf(text: string, size: number): number {
  const ems = Array.from(text, (sign) => (/[\sijl.,:·'’()]/.test(sign) ? 0.29 : /[A-Zmw]/.test(sign) ? 0.75 : 0.56));
  return Math.round(size * ems.reduce((sum, em) => sum + em, 0));
}
