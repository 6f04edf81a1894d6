import { useWords } from "../words";
import { FieldFrame } from "./field";
import { describedBy, type ErrorCode } from "./form";

type Props = {
  name: string;
  label: string;
  hint?: string;
  error?: ErrorCode;
  value?: string;
  autoComplete?: string;
  options: readonly { value: string; label: string }[];
};

/** Begins empty: a choice that nobody made would be taken for an answer. */
export function SelectField({ name, label, hint, error, value = "", autoComplete, options }: Props) {
  const { words } = useWords();
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error}>
      <select
        id={name}
        name={name}
        defaultValue={value}
        autoComplete={autoComplete}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
      >
        <option value="">{words.sign.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
