import { desk } from "./desk-paths";

/** "" where nobody else does. */
export const lookingWords = (others: readonly string[]): string =>
  others.length === 0 ? "" : `${others.join(", ")} ${others.length === 1 ? "is" : "are"} looking at this too.`;

/** Colleagues who have the same signature open, so that two don't decide at once. A script keeps it true. */
export const Looking = ({ id, others }: { id: string; others: readonly string[] }) => (
  <p className="looking" aria-live="polite" data-looking={desk.looking(id)}>
    {lookingWords(others)}
  </p>
);
