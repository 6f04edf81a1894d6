import type { ReactNode } from "react";

type Props = { kicker?: string; title: ReactNode; lede?: ReactNode; before?: ReactNode; children?: ReactNode };

/** A page of one column: a form, an outcome, a page to read. */
export function Narrow({ kicker, title, lede, before, children }: Props) {
  return (
    <div className="narrow">
      {before}
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lede && <p className="lede">{lede}</p>}
      {children}
    </div>
  );
}
