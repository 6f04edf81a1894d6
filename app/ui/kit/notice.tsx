import type { ReactNode } from "react";
import { useWords } from "../words";

/** Something to know before reading on, or what has just happened. */
export function Notice({
  kind = "plain",
  title,
  children,
}: {
  kind?: "plain" | "good" | "warning";
  title?: string;
  children?: ReactNode;
}) {
  return (
    <div className={`notice ${kind}`} role="status">
      {title && <h2>{title}</h2>}
      {children}
    </div>
  );
}

/** This network sent too much: nothing was taken, and what was typed is still there. */
export function TooMany() {
  const { words } = useWords();
  const { title, lede } = words.errors.pages[429];
  return (
    <Notice kind="warning" title={title}>
      <p>{lede}</p>
    </Notice>
  );
}
