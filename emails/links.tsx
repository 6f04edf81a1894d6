import type { Status } from "~/domain/signature";
import { sentenceNames } from "./names";
import { Button, Heading, Paragraphs } from "./parts";
import { type SignatureMail, signatureMail } from "./signature-mail";

/** A signature of the address, and its private page. */
export type LinkEntry = { organisation: string; letter: string; status: Status; link: string };

/** All of them in one mail, which an address can ask for that has lost them. */
export const links = ({ entries, ...mail }: SignatureMail & { entries: readonly LinkEntry[] }) =>
  signatureMail(mail, ({ links: words }) => {
    const told = entries.map(({ organisation, letter, status, link }) => {
      const names = sentenceNames({ ...mail, organisation, letter, from: mail.letter.from });
      return { link, sentence: words.entry(names.organisation, names.letter, words.statuses[status]) };
    });
    return {
      subject: words.subject,
      html: (
        <>
          <Heading>{words.heading}</Heading>
          <Paragraphs>{words.before}</Paragraphs>
          {told.map(({ link, sentence }) => (
            <Entry key={link} link={link} sentence={sentence} action={words.action} />
          ))}
          <Paragraphs>{words.after}</Paragraphs>
        </>
      ),
      text: [...words.before, ...told.map(({ link, sentence }) => `${sentence}\n${link}`), ...words.after],
    };
  });

const Entry = ({ link, sentence, action }: { link: string; sentence: string; action: string }) => (
  <>
    <Paragraphs>{[sentence]}</Paragraphs>
    <Button href={link}>{action}</Button>
  </>
);
