import { describe, expect, it } from "vitest";
import { DEFAULT_PERIODS } from "~/domain/periods";
import { de } from "~/i18n/de";
import { en } from "~/i18n/en";
import { fr } from "~/i18n/fr";

/** Words that happen to be the same as in English. */
const SAME = {
  fr: [
    ...["site.letter.version", "site.version.title", "site.organisations", "site.letter.organisationsWord"],
    ...["overview.organisations", "integrity.signatures", "integrity.minutes", "share.email"],
  ],
  de: ["sign.organisation.name", "sign.organisation.website"],
};
const SAME_EVERYWHERE = ["site.international", "site.demonstration.label", "decline.other.text"];

const english = leaves(en);

describe.each([
  { language: "fr", words: leaves(fr), same: SAME.fr },
  { language: "de", words: leaves(de), same: SAME.de },
])("The words in $language", ({ words, same }) => {
  it("are there wherever the English ones are", () => {
    expect([...words.keys()]).toEqual([...english.keys()]);
  });

  it("are not left in English", () => {
    const left = [...words].filter(([path, text]) => text === english.get(path)).map(([path]) => path);
    expect(left.filter((path) => !same.includes(path) && !SAME_EVERYWHERE.includes(path))).toEqual([]);
  });

  it("name the same things as the English ones: organisation, letter, number, link", () => {
    for (const [path, text] of words) expect([path, marks(text)]).toEqual([path, marks(english.get(path) ?? "")]);
  });

  it("have no sign of unfinished work", () => {
    for (const text of words.values()) expect(text).not.toMatch(/undefined|NaN|\$|#|~|\s\s|'|"/);
  });
});

it("French sets narrow spaces before its high marks and inside its quotes", () => {
  for (const text of leaves(fr).values()) {
    expect(text).not.toMatch(/[^\u202f][;?!»]|«[^\u202f]|[^\u202f:]:(?!\d|\/\/)|[“”]/u);
  }
});

it("German opens its quotes below and closes them above", () => {
  for (const text of leaves(de).values()) expect(text.replace(/„[^„“”]*“/gu, "")).not.toMatch(/[„“”«»]/u);
});

/** Every text with its path; what takes something is given it. */
function leaves(node: unknown, path = ""): Map<string, string> {
  if (typeof node === "string") return new Map([[path, node]]);
  if (typeof node === "function") return leaves(Reflect.apply(node, undefined, given(path)), path);
  if (typeof node !== "object" || node === null) throw new Error(`no words at ${path}`);
  return new Map(Object.entries(node).flatMap(([key, child]) => [...leaves(child, path ? `${path}.${key}` : key)]));
}

function given(path: string) {
  if (path === "site.letter.otherLanguage") return ["Xish", ["Yish", "Zish"]];
  if (/^mails\..*\.(subject|heading|before|after|why)$/.test(path) && path !== "mails.test.before") {
    return [{ organisation: "Xorg", letter: "Xletter", from: "Xfrom", periods: DEFAULT_PERIODS }, "Xsigned"];
  }
  if (path === "pages.privacy.sections") return [DEFAULT_PERIODS];
  // As text, which numbers can be read from too.
  return ["7", "8", "9"];
}

const marks = (text: string) => (text.match(/\bX\p{L}+|\b[YZ]ish|\{\p{L}+\}|[[\]✓]|\d+/gu) ?? []).sort();
