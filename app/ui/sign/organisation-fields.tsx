import { COUNTRY_CODES } from "~/domain/countries";
import { type Field as FieldName, SECTORS } from "~/domain/organisation";
import { Field } from "../kit/field";
import type { FormState } from "../kit/form";
import { SelectField } from "../kit/select-field";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";

export function OrganisationFields({ form: { values, errors } }: { form: FormState<FieldName> }) {
  const { words, format } = useWords();
  const countryName = useCountryName();
  const countries = COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code) }));
  countries.sort((a, b) => format.compare(a.label, b.label));
  const say = words.sign.organisation;
  return (
    <fieldset>
      <legend>{say.legend}</legend>
      <Field
        name="organisation"
        label={say.name}
        hint={say.nameHint}
        value={values.organisation}
        error={errors.organisation}
        autoComplete="organization"
        dir="auto"
      />
      <Field
        name="website"
        label={say.website}
        value={values.website}
        error={errors.website}
        autoComplete="url"
        inputMode="url"
        spellCheck={false}
      />
      <div className="pair">
        <SelectField
          name="country"
          label={say.country}
          value={values.country}
          error={errors.country}
          autoComplete="country"
          options={countries}
        />
        <SelectField
          name="sector"
          label={say.sector}
          value={values.sector}
          error={errors.sector}
          options={SECTORS.map((value) => ({ value, label: words.sign.sectors[value] }))}
        />
      </div>
      <Field
        name="statement"
        label={words.sign.optional(say.statement)}
        hint={say.statementHint}
        value={values.statement}
        error={errors.statement}
        autoComplete="off"
        inputMode="url"
        spellCheck={false}
      />
    </fieldset>
  );
}
