import type { KeyholderPurpose } from "~/domain/challenge";
import { Code, Heading, Paragraphs } from "./parts";
import { signatureMail, type WithCode } from "./signature-mail";

const WORDS = {
  withdraw: "codeForWithdraw",
  dispute: "codeForDispute",
  correct: "codeForCorrect",
  answer: "codeForAnswer",
  "hand-over": "codeForHandOver",
  renew: "codeForRenew",
  data: "codeForData",
  erase: "codeForErase",
} as const satisfies Record<KeyholderPurpose, string>;

/** A fresh code that was asked for on the private page. */
export const code = ({ code, purpose, minutes, ...mail }: WithCode & { purpose: KeyholderPurpose; minutes: number }) =>
  signatureMail(mail, ({ [WORDS[purpose]]: words, codeLabel, validForMinutes }, about) => ({
    subject: words.subject(about),
    html: (
      <>
        <Heading>{words.heading(about)}</Heading>
        <Paragraphs>{words.before(about)}</Paragraphs>
        <Code label={codeLabel} code={code} note={validForMinutes(minutes)} />
        <Paragraphs>{words.after(about)}</Paragraphs>
      </>
    ),
    text: [...words.before(about), code, validForMinutes(minutes), ...words.after(about)],
  }));
