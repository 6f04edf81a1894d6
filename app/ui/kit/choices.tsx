import { FieldError } from "./field";
import { describedBy, type ErrorCode, hintId } from "./form";

type RadiosProps = {
  name: string;
  legend: string;
  hint?: string;
  error?: ErrorCode;
  value?: string;
  options: readonly { value: string; label: string }[];
};

/** The first radio carries the field's name as its id: an error's link leads there. */
export function Radios({ name, legend, hint, error, value, options }: RadiosProps) {
  return (
    <fieldset aria-describedby={describedBy(name, hint, error)}>
      <legend>{legend}</legend>
      <div className={error ? "field bad" : "field"}>
        {hint && (
          <p className="hint" id={hintId(name)}>
            {hint}
          </p>
        )}
        {error && <FieldError name={name} error={error} />}
        {options.map((option, i) => (
          <label className="opt" key={option.value}>
            <input
              type="radio"
              id={i === 0 ? name : `${name}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Checkbox({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <label className="opt">
      <input type="checkbox" id={name} name={name} value="yes" defaultChecked={checked} />
      <span>{label}</span>
    </label>
  );
}
