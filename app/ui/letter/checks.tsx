import { Moment } from "../kit/moment";
import { Rich } from "../kit/rich";
import type { Step } from "../kit/steps";
import { usePage } from "../page";
import { paths, usePaths } from "../paths";
import { useWords } from "../words";
import type { SignatoryView } from "./types";

/** What was done until the name stood on the list, in the order in which it was. */
export function useChecks(slug: string, signatory: SignatoryView): Step[] {
  const { words, format } = useWords();
  const to = usePaths();
  const { signedAt, listedAt, version, language } = signatory;
  const versionPage = usePathsIn(language).version(slug, version);
  const say = words.signatory.steps;
  return [
    {
      title: say.signed,
      state: "done",
      detail: (
        <>
          <Moment at={signedAt} only="date" /> ·{" "}
          <Rich
            text={say.signedWith(format.language(language))}
            values={{ version: <a href={versionPage}>{words.site.letter.version(version)}</a> }}
          />
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
  ];
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
