import { renderToStaticMarkup } from "react-dom/server";
import { paths } from "../paths";

/** How large the list's frame is where nobody says otherwise. */
export const FRAME = { width: 640, height: 480 };
/** The badge is as high, and as wide as its words are. */
const BADGE_HEIGHT = 56;

type Where = {
  /** Such as "https://letters.example". */
  origin: string;
  /** Of the language that the other site is in: "" for the letter's own. */
  prefix: string;
  letter: { slug: string; title: string };
};

/** HTML for another site: the list in a frame, and the badge with the live count. */
export function embedSnippets(where: Where) {
  return { frame: frameSnippet(where, { width: "100%", height: FRAME.height }), badge: badgeSnippet(where) };
}

export function frameSnippet({ origin, prefix, letter }: Where, size: { width: number | string; height: number }) {
  const address = origin + paths(prefix).embed(letter.slug);
  return renderToStaticMarkup(
    <iframe src={address} title={letter.title} {...size} loading="lazy" style={{ border: 0 }} />,
  );
}

function badgeSnippet({ origin, prefix, letter }: Where) {
  const to = paths(prefix);
  return renderToStaticMarkup(
    <a href={origin + to.letter(letter.slug)}>
      <img src={origin + to.badge(letter.slug)} alt={letter.title} height={BADGE_HEIGHT} />
    </a>,
  );
}
