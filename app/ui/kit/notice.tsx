import type { ReactNode } from "react";

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
