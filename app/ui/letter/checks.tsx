import type { ReactNode } from "react";
import { Moment } from "../kit/moment";
import { Rich } from "../kit/rich";
import type { Step } from "../kit/steps";
import { usePage } from "../page";
import { paths, usePaths } from "../paths";
import { useWords } from "../words";
import type { SignatoryView } from "./types";

/** What was done until the name stood on the list, in the order in which it was. */
export function useChecks(slug: string, signatory: SignatoryView): Step[] {
  const { words } = useWords();
  const to = usePaths();
  const { signedAt, listedAt, renewed } = signatory;
  const signed = useSigned(slug, renewed?.first ?? signatory);
  const signedNow = useSigned(slug, signatory);
  const say = words.signatory.steps;
  return [
    {
      title: say.signed,
      state: "done",
      detail: (
        <>
          <Moment at={signedAt} only="date" /> · {signed}
          {signatory.earlier && <p>{words.newVersion.legend}</p>}
        </>
      ),
    },
    useConfirmed(signatory),
    {
      title: say.listed,
      state: "done",
      detail: (
        <>
          {listedAt !== null && <Moment at={listedAt} only="date" />} ·{" "}
          <a href={to.checking}>{words.list.howChecked}</a>
        </>
      ),
    },
    ...(renewed ? [renewal(words.newVersion.step, renewed.at, signedNow)] : []),
  ];
}

const renewal = (title: string, at: number, signed: ReactNode): Step => ({
  title,
  state: "done",
  detail: (
    <>
      <Moment at={at} only="date" /> · {signed}
    </>
  ),
});

/** Which version, as a link to it, and in which language. */
function useSigned(slug: string, { version, language }: Pick<SignatoryView, "version" | "language">) {
  const { words, format } = useWords();
  const page = usePathsIn(language).version(slug, version);
  return (
    <Rich
      text={words.signatory.steps.signedWith(format.language(language))}
      values={{ version: <a href={page}>{words.site.letter.version(version)}</a> }}
    />
  );
}

function useConfirmed({ evidence, confirmedAt }: SignatoryView): Step {
  const { words } = useWords();
  const say = words.signatory.steps;
  const vouched = evidence.includes("vouched");
  const hint = vouched ? say.vouchedHint : evidence.includes("domain") ? say.domain : say.otherMailbox;
  return {
    title: vouched ? say.vouched : say.confirmed,
    state: "done",
    detail: (
      <>
        {confirmedAt !== null && <Moment at={confirmedAt} only="date" />}
        <p>{hint}</p>
      </>
    ),
  };
}

/** The text that was signed, in its language, where the address can name that. */
function usePathsIn(language: string) {
  const { ownLanguage, languages, prefix } = usePage();
  if (language === ownLanguage) return paths("");
  return paths(languages.includes(language) ? `/${language}` : prefix);
}
