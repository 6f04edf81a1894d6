import type { Status } from "~/domain/signature";
import { Button } from "../kit/button";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { Act } from "./act";
import { desk } from "./desk-paths";
import { useInQueue } from "./queue-context";

export type Subject = { id: string; organisation: string; revision: number };

export type ApprovePageProps = {
  signature: Subject;
  /** Listed organisations with the same website and a similar name. */
  similar: readonly { id: string; organisation: string }[];
};

export function ApprovePage({ signature, similar }: ApprovePageProps) {
  const inQueue = useInQueue();
  return (
    <div className="card">
      <h1>
        Approve <Name>{signature.organisation}</Name>
      </h1>
      <p className="who">It goes on the public list at once. Its mail goes out after 30 seconds.</p>
      <Act action={desk.approve(signature.id)} revision={signature.revision}>
        <Similar similar={similar} />
        <div className="acts">
          <Button>Approve</Button>
          <a className="btn quiet" href={inQueue(desk.signature(signature.id))}>
            Not now
          </a>
        </div>
      </Act>
    </div>
  );
}

/** Which listed organisations this one is like: nobody puts another such on the list without saying so. */
export function Similar({ similar }: Pick<ApprovePageProps, "similar">) {
  if (similar.length === 0) return null;
  return (
    <>
      <Notice kind="warning" title="An organisation with this website and a similar name is on the list">
        <ul className="points">
          {similar.map(({ id, organisation }) => (
            <li key={id}>
              <a href={desk.signature(id)}>
                <Name>{organisation}</Name>
              </a>
            </li>
          ))}
        </ul>
      </Notice>
      <label className="opt">
        <input type="checkbox" name="anotherOrganisation" value="yes" required />
        <span>This is another organisation</span>
      </label>
    </>
  );
}

export function UndoPage({ signature }: { signature: Subject & { status: Status } }) {
  const inQueue = useInQueue();
  return (
    <div className="card">
      <h1>
        Take back the decision on <Name>{signature.organisation}</Name>
      </h1>
      <p className="who">
        {signature.status === "listed" ? "It leaves the public list at once and waits again. " : "It waits again. "}
        If the mail about the decision has gone out, another one follows that takes it back.
      </p>
      <Act action={desk.undo(signature.id)} revision={signature.revision}>
        <div className="acts">
          <Button>Take it back</Button>
          <a className="btn quiet" href={inQueue(desk.signature(signature.id))}>
            Leave it
          </a>
        </div>
      </Act>
    </div>
  );
}
