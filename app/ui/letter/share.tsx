import { useId } from "react";
import { usePage } from "../page";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { Partners } from "./partners";
import { mailLink, shareLinks } from "./share-links";
import type { LetterView } from "./types";

/** Ways to pass the letter on: plain links, and its address to copy. */
export function Share({ letter: { slug, text } }: { letter: Pick<LetterView, "slug" | "text"> }) {
  const { words } = useWords();
  const { discovery } = usePage();
  const to = usePaths();
  const [heading, field] = [useId(), useId()];
  if (!discovery) return null;
  const { title, email, message, address: label } = words.share;
  const address = discovery.origin + to.letter(slug);
  const sent = { words: message(text.title), address };
  const links = [{ name: email, href: mailLink(sent) }, ...shareLinks(sent)];
  return (
    <section className="beyond share" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {links.map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <label htmlFor={field}>{label}</label>
      <input id={field} readOnly value={address} />
      <Partners origin={discovery.origin} letter={{ slug, title: text.title }} />
    </section>
  );
}
