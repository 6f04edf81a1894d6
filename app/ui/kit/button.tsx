import type { ReactNode } from "react";

type Kind = "main" | "quiet" | "no";

const CLASS: Record<Kind, string> = { main: "btn", quiet: "btn quiet", no: "btn no" };

type ButtonProps = {
  kind?: Kind;
  /** The key that presses it. */
  shortcut?: string | undefined;
  children: ReactNode;
};

export function Button({ kind = "main", shortcut, children }: ButtonProps) {
  return (
    <button type="submit" className={CLASS[kind]} aria-keyshortcuts={shortcut}>
      {children}
    </button>
  );
}

export function LinkButton({ to, kind = "main", shortcut, children }: ButtonProps & { to: string }) {
  return (
    <a href={to} className={CLASS[kind]} aria-keyshortcuts={shortcut}>
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
