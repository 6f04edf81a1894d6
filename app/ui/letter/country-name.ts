import { countryName } from "~/i18n";
import { useWords } from "../words";

/** A country's name in the page's language. */
export function useCountryName(): (code: string) => string {
  const { words, format } = useWords();
  return (code) => countryName(words, format, code);
}
