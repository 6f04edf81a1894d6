import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextArea } from "../kit/field";
import { emptyForm, type FormState } from "../kit/form";
import { Name } from "../kit/name";
import { desk } from "./desk-paths";
import { useInQueue } from "./queue-context";

type Props = { signature: { id: string; organisation: string }; form?: FormState<"note"> };

export function NotePage({ signature: { id, organisation }, form = emptyForm }: Props) {
  const inQueue = useInQueue();
  return (
    <div className="card">
      <ErrorSummary fields={["note"]} errors={form.errors} />
      <h1>
        A note about <Name>{organisation}</Name>
      </h1>
      <p className="who">For colleagues: whom you spoke to, what you found. Nobody else sees it.</p>
      <form method="post" action={desk.note(id)}>
        <TextArea name="note" label="Your note" value={form.values.note} error={form.errors.note} />
        <div className="acts">
          <Button>Keep the note</Button>
          <a className="btn quiet" href={inQueue(desk.signature(id))}>
            Not now
          </a>
        </div>
      </form>
    </div>
  );
}
