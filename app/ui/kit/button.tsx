import type { ReactNode } from "react";

type Kind = "main" | "quiet" | "no";

const CLASS: Record<Kind, string> = { main: "btn", quiet: "btn quiet", no: "btn no" };

export function Button({ kind = "main", children }: { kind?: Kind; children: ReactNode }) {
  return (
    <button type="submit" className={CLASS[kind]}>
      {children}
    </button>
  );
}

export function LinkButton({ to, kind = "main", children }: { to: string; kind?: Kind; children: ReactNode }) {
  return (
    <a href={to} className={CLASS[kind]}>
      {children}
    </a>
  );
}

/** An act that reads as a link but changes something, so it is a form of its own. */
export function LinkForm({
  action,
  fields = {},
  children,
}: {
  action: string;
  fields?: Record<string, string>;
  children: ReactNode;
}) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="as-link">
        {children}
      </button>
    </form>
  );
}
