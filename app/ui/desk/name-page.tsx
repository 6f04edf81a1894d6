import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { Field } from "../kit/field";
import { emptyForm, type FormState } from "../kit/form";
import { Name } from "../kit/name";
import { Act } from "./act";
import type { Subject } from "./act-pages";
import { desk } from "./desk-paths";
import { type Refused, RefusedNotice } from "./notices";
import { useInQueue } from "./queue-context";

export type NamePageProps = {
  signature: Subject & { signedOrganisation: string | null };
  form?: FormState<"organisation"> | null;
  refused?: Refused | null;
};

/** How a name is shown: what was signed is kept beside it. */
export function NamePage({ signature, form, refused }: NamePageProps) {
  const { id, organisation, revision, signedOrganisation } = signature;
  const { values, errors }: FormState<"organisation"> = form ?? emptyForm;
  const inQueue = useInQueue();
  return (
    <div className="card">
      <ErrorSummary fields={["organisation"]} errors={errors} />
      {refused && <RefusedNotice why={refused} />}
      <h1>
        How <Name>{organisation}</Name> is shown
      </h1>
      <p className="who">
        It is changed at once, on the list too, and what was signed is kept. The signer is mailed both names after 30
        seconds.
      </p>
      <Act action={desk.step(id, "name")} revision={revision}>
        <Field
          name="organisation"
          label="Name as it is shown"
          hint={
            signedOrganisation !== null && (
              <>
                Signed as <Name>{signedOrganisation}</Name>
              </>
            )
          }
          value={values.organisation ?? organisation}
          error={errors.organisation}
          dir="auto"
          spellCheck={false}
        />
        <div className="acts">
          <Button>Show it so</Button>
          <a className="btn quiet" href={inQueue(desk.signature(id))}>
            Not now
          </a>
        </div>
      </Act>
    </div>
  );
}
