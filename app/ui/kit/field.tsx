import type { InputHTMLAttributes, ReactNode } from "react";
import { useWords } from "../words";
import { describedBy, type ErrorCode, errorId, hintId } from "./form";

type FrameProps = { name: string; label: ReactNode; hint?: ReactNode; error?: ErrorCode; children: ReactNode };

/** Label, hint and error of a field, in the order in which they are read out. */
export function FieldFrame({ name, label, hint, error, children }: FrameProps) {
  return (
    <div className={error ? "field bad" : "field"}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      {error && <FieldError name={name} error={error} />}
      {children}
    </div>
  );
}

export function FieldError({ name, error }: { name: string; error: ErrorCode }) {
  const { words } = useWords();
  return (
    <p className="err" id={errorId(name)}>
      {words.errors.fields[error]}
    </p>
  );
}

type TextProps = Omit<FrameProps, "children"> & { value?: string };

/** For several lines. */
export function TextArea({ name, label, hint, error, value }: TextProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error}>
      <textarea
        id={name}
        name={name}
        rows={6}
        dir="auto"
        defaultValue={value}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}

type Props = TextProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "type" | "autoComplete" | "inputMode" | "dir" | "className" | "spellCheck"
  >;

export function Field({ name, label, hint, error, value, ...input }: Props) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error}>
      <input
        id={name}
        name={name}
        type="text"
        defaultValue={value}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
        {...input}
      />
    </FieldFrame>
  );
}
