import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextArea } from "../kit/field";
import type { FormState } from "../kit/form";
import { Name } from "../kit/name";
import { useWords } from "../words";
import { Act } from "./act";
import { type ApprovePageProps, Similar, type Subject } from "./act-pages";
import { type CorrectionAtDesk, Corrections } from "./correction-table";
import { desk } from "./desk-paths";
import { useInQueue } from "./queue-context";

type AcceptPageProps = ApprovePageProps & { correction: CorrectionAtDesk };

export function AcceptPage({ signature, correction, similar }: AcceptPageProps) {
  const { id, organisation, revision } = signature;
  return (
    <div className="card">
      <h1>
        Accept the correction of <Name>{organisation}</Name>
      </h1>
      <p className="who">It is shown so at once. Its mail goes out after 30 seconds.</p>
      <Corrections correction={correction} />
      <Act action={desk.step(id, "accept")} revision={revision}>
        <Similar similar={similar} />
        <div className="acts">
          <Button>Accept</Button>
          <NotNow id={id} />
        </div>
      </Act>
    </div>
  );
}

type RefusePageProps = {
  signature: Subject & { locale: string };
  correction: CorrectionAtDesk;
  form: FormState<"note">;
};

export function RefusePage({ signature, correction, form }: RefusePageProps) {
  const { format } = useWords();
  const { id, organisation, revision, locale } = signature;
  return (
    <div className="card">
      <ErrorSummary fields={["note"]} errors={form.errors} />
      <h1>
        Refuse the correction of <Name>{organisation}</Name>
      </h1>
      <p className="who">
        The signature stays as it is. Its signer is mailed that after 30 seconds, with your words if there are any. They
        read {format.language(locale)}.
      </p>
      <Corrections correction={correction} />
      <Act action={desk.step(id, "refuse")} revision={revision}>
        <TextArea
          name="note"
          label="Why (optional)"
          hint="The signer reads it as you write it."
          value={form.values.note}
          error={form.errors.note}
        />
        <div className="acts">
          <Button kind="no">Refuse</Button>
          <NotNow id={id} />
        </div>
      </Act>
    </div>
  );
}

function NotNow({ id }: { id: string }) {
  const inQueue = useInQueue();
  return (
    <a className="btn quiet" href={inQueue(desk.signature(id))}>
      Not now
    </a>
  );
}
