import type { PauseReason } from "~/domain/pause";
import { reasonField } from "~/domain/pause-form";
import { TextArea } from "../kit/field";
import type { FormState } from "../kit/form";
import { useWords } from "../words";

type Props = {
  /** The letter's, its own first. */
  languages: readonly string[];
  texts: PauseReason | null;
};

/** What readers are told, in each language that it was written in. */
export function InLanguages({ languages, texts }: Props) {
  const { format } = useWords();
  return languages.map((language) => {
    const text = texts?.[language];
    return (
      text && (
        <p className="said" key={language} lang={language} dir="auto">
          <small>{format.language(language)}</small>
          <br />
          {text}
        </p>
      )
    );
  });
}

/** A field a language; the letter's own must be filled in. `what`: what the text is called. */
export function WordFields({ what, languages, texts, form }: Props & { what: string; form: FormState<string> }) {
  const { format } = useWords();
  return languages.map((language, at) => (
    <TextArea
      key={language}
      name={reasonField(language)}
      label={`${what}, in ${format.language(language)}${at > 0 ? " (optional)" : ""}`}
      hint={at > 0 ? `Left empty, readers get the one in ${format.language(languages[0] ?? "en")}.` : undefined}
      value={form.values[reasonField(language)] ?? texts?.[language]}
      error={form.errors[reasonField(language)]}
    />
  ));
}
