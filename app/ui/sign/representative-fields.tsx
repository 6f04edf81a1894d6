import { AUTHORITIES, type Field as FieldName } from "~/domain/organisation";
import { Checkbox, Radios } from "../kit/choices";
import { EmailField } from "../kit/email-field";
import { Field } from "../kit/field";
import type { FormState } from "../kit/form";
import { useWords } from "../words";

/** `kept`: what is said of fields that may be left empty, since they then stay as they are. */
type Props = { form: FormState<FieldName>; withEmail: boolean; kept?: string };

export function RepresentativeFields({ form: { values, errors }, withEmail, kept }: Props) {
  const { words } = useWords();
  const say = words.sign.you;
  return (
    <fieldset>
      <legend>{say.legend}</legend>
      {kept && <p className="before-act">{kept}</p>}
      <div className="pair">
        <Field
          name="name"
          label={kept ? words.sign.optional(say.name) : say.name}
          value={values.name}
          error={errors.name}
          autoComplete="name"
          dir="auto"
        />
        <Field
          name="role"
          label={kept ? words.sign.optional(say.role) : say.role}
          value={values.role}
          error={errors.role}
          autoComplete="organization-title"
          dir="auto"
        />
      </div>
      {withEmail && <SignerEmail value={values.email} error={errors.email} />}
      <Checkbox
        name="showRepresentative"
        label={words.sign.optional(say.show)}
        checked={values.showRepresentative !== undefined}
      />
    </fieldset>
  );
}

export function SignerEmail({ value, error }: { value?: string; error?: FormState<FieldName>["errors"]["email"] }) {
  const { words } = useWords();
  const say = words.sign.you;
  return <EmailField label={say.email} hint={say.emailHint} value={value} error={error} />;
}

export function AuthorityField({ form: { values, errors }, kept }: { form: FormState<FieldName>; kept?: string }) {
  const { words } = useWords();
  return (
    <Radios
      name="authority"
      legend={kept ? words.sign.optional(words.sign.authority) : words.sign.authority}
      hint={kept}
      value={values.authority}
      error={errors.authority}
      options={AUTHORITIES.map((value) => ({ value, label: words.sign.authorities[value] }))}
    />
  );
}
