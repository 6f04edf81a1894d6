import { Fragment, type ReactNode } from "react";

type Props = {
  /** `[words]` become the link, `{name}` the value of that name. */
  text: string;
  to?: string;
  values?: Readonly<Record<string, ReactNode>>;
};

/** A translated sentence with a link or set-off values in it: where they stand is the translator's choice. */
export function Rich({ text, to, values = {} }: Props) {
  const parts = text.split(/(\[[^\]]+\]|\{\w+\})/);
  return (
    <>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts never move
        <Fragment key={i}>{piece(part, to, values)}</Fragment>
      ))}
    </>
  );
}

function piece(part: string, to: string | undefined, values: Readonly<Record<string, ReactNode>>): ReactNode {
  const inner = part.slice(1, -1);
  if (part.startsWith("[")) return to ? <a href={to}>{inner}</a> : inner;
  if (part.startsWith("{")) return values[inner] ?? part;
  return part;
}
