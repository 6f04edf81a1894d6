import { diffWordsWithSpace } from "diff";
import { plainText } from "~/ui/markdown";

type Text = { title: string; body: string };
export type Change = { kind: "same" | "added" | "removed"; text: string };

const whole = ({ title, body }: Text) => `${title}\n\n${plainText(body)}`;

/** Word by word, what came and what went between two versions of a letter. */
export const changesBetween = (before: Text, after: Text): Change[] =>
  diffWordsWithSpace(whole(before), whole(after)).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
