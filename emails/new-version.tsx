import type { Passages } from "~/domain/changes";
import { Button, Heading, Link, Paragraphs, Passage } from "./parts";
import { signatureMail, type WithLink } from "./signature-mail";

/** What changed in the letter, in its language, and where the whole text is. */
export type LetterChange = Passages & { language: string; url: string };

/** More, or longer ones, is for the page to show. */
const MOST = 5;
const LONGEST = 400;

/** Asks whether a signer signs the text that has taken the place of the one that was signed. */
export const newVersion = ({ link, change, ...mail }: WithLink & { change: LetterChange }) =>
  signatureMail(mail, ({ newVersion: words, newVersionParts: say }, about) => {
    const { language, url } = change;
    const parts = (["come", "gone"] as const).flatMap((which) => {
      const passages = change[which].slice(0, MOST).map(shortened);
      return passages.length > 0 ? [{ label: say[which], passages }] : [];
    });
    const cut = change.come.length > MOST || change.gone.length > MOST;
    const whole = cut ? say.more : say.whole;
    return {
      subject: words.subject(about),
      html: (
        <>
          <Heading>{words.heading(about)}</Heading>
          <Paragraphs>{words.before(about)}</Paragraphs>
          {parts.map(({ label, passages }) => (
            <Passage key={label} label={label} language={language}>
              {passages}
            </Passage>
          ))}
          <Link label={whole} href={url} />
          <Button href={link}>{words.action}</Button>
          <Paragraphs>{words.after(about)}</Paragraphs>
        </>
      ),
      text: [
        ...words.before(about),
        ...parts.flatMap(({ label, passages }) => [label, ...passages.map((passage) => `• ${passage}`)]),
        `${whole}\n${url}`,
        `${words.action}\n${link}`,
        ...words.after(about),
      ],
    };
  });

/** On one line, which nothing in it can end. */
function shortened(passage: string): string {
  const letters = Array.from(passage.replace(/\s+/g, " "));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("").trimEnd()} …` : letters.join("");
}
