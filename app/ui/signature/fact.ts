import { FACTS, type Facts, isTime } from "~/domain/everything";
import type { Dictionary, Format } from "~/i18n";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";

type Value = NonNullable<Facts[keyof Facts]>;
type Words = Readonly<Record<string, string>>;

/** Which words a fact's values have; what is not in them is said as it is stored. */
const WORDS: Readonly<Record<string, (words: Dictionary) => Words>> = {
  sector: (words) => words.sign.sectors,
  authority: (words) => words.sign.authorities,
  status: (words) => words.everything.statuses,
  mailOrigin: (words) => words.everything.origins,
  ending: (words) => words.everything.endings,
  state: (words) => words.everything.states,
  purpose: (words) => words.everything.purposes,
  event: (words) => words.everything.events,
  kind: (words) => words.everything.mails,
  what: (words) => words.everything.going,
};

/** Says a fact and its value in the reader's words. */
export function useFact() {
  const { words, format } = useWords();
  const countryName = useCountryName();
  return (given: string, value: Value) => {
    const fact = FACTS.find((name) => name === given);
    if (!fact) return null;
    const name = words.everything.facts[fact];
    if (typeof value === "boolean") return { name, value: value ? words.everything.yes : words.everything.no };
    if (typeof value === "number") return { name, value: number(fact, value, words, format) };
    if (fact === "country") return { name, value: countryName(value) };
    if (fact === "language" || fact === "locale") return { name, value: format.language(value) };
    if (fact === "notice") return { name, value: format.date(Date.parse(value)) };
    return { name, value: WORDS[fact]?.(words)[value] ?? value };
  };
}

function number(fact: string, value: number, words: Dictionary, format: Format): string {
  if (fact === "goesAfter") return words.everything.told.after(value);
  return isTime(fact) ? format.dateTime(value) : format.number(value);
}
