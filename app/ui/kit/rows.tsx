import type { ReactNode } from "react";

/** What can be done here: a line each, its act at the end. */
export function Rows({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  );
}

export function Row({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <li>
      <span>{text}</span>
      <span className="act">{children}</span>
    </li>
  );
}
