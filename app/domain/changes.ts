import { diffArrays, diffWordsWithSpace } from "diff";
import { plainText } from "./plain-text";

type Text = { title: string; body: string };
export type Change = { kind: "same" | "added" | "removed"; text: string };
/** Whole paragraphs that are only in the one text, and only in the other, in their order. */
export type Passages = { gone: string[]; come: string[] };

const whole = ({ title, body }: Text) => `${title}\n\n${plainText(body)}`;
const paragraphs = (text: Text) => whole(text).split("\n\n");

/** Word by word, what came and what went between two versions of a letter. */
export const changesBetween = (before: Text, after: Text): Change[] =>
  diffWordsWithSpace(whole(before), whole(after)).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));

/** The same by paragraphs: one in which a word changed is gone, and another has come. */
export function passagesBetween(before: Text, after: Text): Passages {
  const parts = diffArrays(paragraphs(before), paragraphs(after));
  return {
    gone: parts.flatMap(({ removed, value }) => (removed ? value : [])),
    come: parts.flatMap(({ added, value }) => (added ? value : [])),
  };
}
