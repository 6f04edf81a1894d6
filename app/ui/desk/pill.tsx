export type Tone = "good" | "note" | "warn" | "bad";

/** One piece of evidence in a word. */
export function Pill({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={`pill ${tone}`}>
      {tone === "good" && "✓ "}
      {children}
    </span>
  );
}
