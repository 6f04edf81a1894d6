import { Field } from "./field";
import type { ErrorCode } from "./form";

/** Six digits; text, so that a leading zero stays and pasting with a space works. */
export function CodeField({ label, value, error }: { label: string; value?: string; error?: ErrorCode }) {
  return (
    <Field
      name="code"
      label={label}
      value={value}
      error={error}
      className="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      dir="ltr"
    />
  );
}
