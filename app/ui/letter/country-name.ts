import { useWords } from "../words";

/** A country's name in the page's language; "001" is what the sign form calls international. */
export function useCountryName(): (code: string) => string {
  const { words, format } = useWords();
  return (code) => (code === "001" ? words.site.international : format.region(code));
}
