import type { KeyholderPurpose } from "~/domain/challenge";
import { usePage } from "./page";

/** Where everything is. The prefix keeps the reader in the language that the address names. */
export function paths(prefix: string) {
  const letter = (slug: string) => `${prefix}/letters/${slug}`;
  const signature = (key: string) => `${prefix}/signature/${key}`;
  return {
    home: prefix || "/",
    checking: `${prefix}/checking`,
    privacy: `${prefix}/privacy`,
    letter,
    version: (slug: string, n: number) => `${letter(slug)}/versions/${n}`,
    sign: (slug: string) => `${letter(slug)}/sign`,
    sent: (slug: string) => `${letter(slug)}/sign/sent`,
    sendAgain: (slug: string) => `${letter(slug)}/sign/sent/again`,
    changeAddress: (slug: string) => `${letter(slug)}/sign/sent/address`,
    signatories: (slug: string, query: Query = {}) => `${letter(slug)}/signatories${written(query)}`,
    signatory: (slug: string, id: string) => `${letter(slug)}/signatories/${id}`,
    report: (slug: string, id: string) => `${letter(slug)}/signatories/${id}/report`,
    reportSent: (slug: string, id: string) => `${letter(slug)}/signatories/${id}/report/sent`,
    integrity: (slug: string) => `${letter(slug)}/integrity`,
    integrityJson: (slug: string) => `/letters/${slug}/integrity.json`,
    json: (slug: string) => `/letters/${slug}/signatories.json`,
    csv: (slug: string) => `/letters/${slug}/signatories.csv`,
    atom: (slug: string) => `${letter(slug)}/signatories.atom`,
    pdf: (slug: string) => `${letter(slug)}/letter.pdf`,
    card: (slug: string) => `${letter(slug)}/card.png`,
    embed: (slug: string) => `${letter(slug)}/embed`,
    badge: (slug: string) => `${letter(slug)}/badge.svg`,
    /** For sites that show what a link of ours leads to. */
    oembed: (url: string) => `/oembed?${new URLSearchParams({ url })}`,
    signature,
    receipt: (key: string, format: "pdf" | "json") => `${signature(key)}/receipt.${format}`,
    /** Where an address asks for the links of its signatures. */
    lostLink: `${prefix}/signature`,
    inviteAgain: (key: string) => `${signature(key)}/hand-over/again`,
    callOff: (key: string) => `${signature(key)}/hand-over/call-off`,
    /** Of a hand-over's link, which the new address has. */
    takeOver: (key: string) => `${signature(key)}/take-over`,
    freshCode: (key: string) => `${signature(key)}/code`,
    /** Where something is done to a signature. */
    act: (key: string, purpose: KeyholderPurpose) => `${signature(key)}/${purpose}`,
    /** All that is kept about it, as a file. */
    dataFile: (key: string) => `${signature(key)}/data.json`,
    /** Posting there sends the code that an act asks for. */
    codeFor: (act: string) => `${act}/code`,
  };
}

type Query = Readonly<Record<string, string | null>>;

function written(query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}

export const usePaths = () => paths(usePage().prefix);
