import type { Dictionary } from "./en";
import type { Format } from "./format";

/** A country's name; "001" is what the sign form calls international. */
export function countryName({ site }: Dictionary, format: Format, code: string): string {
  return code === "001" ? site.international : format.region(code);
}
