import { useWords } from "../words";
import type { FormState } from "./form";

/** What is wrong with a form, in the form's order. Takes the focus, without scripts too. */
export function ErrorSummary<Field extends string>({
  fields,
  errors,
}: {
  fields: readonly Field[];
  errors: FormState<Field>["errors"];
}) {
  const { words } = useWords();
  const found = fields.flatMap((field) => {
    const error = errors[field];
    return error ? [{ field, sentence: words.errors.fields[error] }] : [];
  });
  if (found.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page comes back because of these errors
    <div className="summary" role="alert" aria-labelledby="problem" tabIndex={-1} autoFocus>
      <h2 id="problem">{words.errors.summary}</h2>
      <ul>
        {found.map(({ field, sentence }) => (
          <li key={field}>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
