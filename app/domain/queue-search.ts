import { parseEmail } from "./email";
import { ID, REFERENCE } from "./ids";
import { foldName } from "./text";
import { asciiHost, hostProblem, registrableDomain } from "./website";

/** What somebody looks for in the one search field of the desk. */
export type Sought =
  /** An address is found whole only: it is sealed, and its hash has no parts. */
  | { by: "address"; email: string }
  | { by: "id"; id: string }
  | {
      by: "words";
      /** Each is a part of the name, as it is compared. */
      words: string[];
      /** What could be a host: of the mail, or with its registrable domain that of the website. */
      host: { host: string; domain: string } | null;
      /** What could be the beginning of an id. */
      reference: string | null;
    };

/** Null where nothing is looked for. */
export function soughtBy(search: string): Sought | null {
  const text = search.trim();
  if (text === "") return null;
  const email = parseEmail(text);
  if (email !== null) return { by: "address", email };
  const lower = text.toLowerCase();
  if (ID.test(lower)) return { by: "id", id: lower };
  return {
    by: "words",
    words: foldName(text).split(" ").filter(Boolean),
    host: hostIn(lower),
    reference: REFERENCE.test(lower) ? lower : null,
  };
}

function hostIn(text: string) {
  const host = asciiHost(text.replace(/^@/, "")).replace(/^www\./, "");
  return /\s/.test(text) || hostProblem(host) !== null ? null : { host, domain: registrableDomain(host) };
}
