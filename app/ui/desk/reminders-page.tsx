import { Button, LinkButton } from "../kit/button";
import { desk } from "./desk-paths";

type Props = { slug: string; reminds: boolean; mayManage: boolean };

/** Asks whether a letter's signers are to be reminded. */
export function RemindersPage({ slug, reminds, mayManage }: Props) {
  return (
    <div className="card">
      <h1>Reminders for {slug}</h1>
      <p className="who">
        {reminds
          ? "Who has not confirmed is reminded once, 48 hours after the first mail went out."
          : "Nobody is reminded to confirm."}
      </p>
      <form method="post" action={desk.reminders(slug)}>
        <input type="hidden" name="reminds" value={reminds ? "no" : "yes"} />
        <div className="acts">
          {mayManage && <Button>{reminds ? "Switch off" : "Switch on"}</Button>}
          <LinkButton kind="quiet" to={desk.confirmations}>
            Leave it
          </LinkButton>
        </div>
      </form>
    </div>
  );
}
