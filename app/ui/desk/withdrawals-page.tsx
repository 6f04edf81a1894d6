import { Button, LinkButton } from "../kit/button";
import { desk } from "./desk-paths";

type Props = { slug: string; tells: boolean; mayManage: boolean };

/** What a letter's pages keep of a name that is withdrawn. */
export const whatIsLeft = (tells: boolean) =>
  tells ? "They leave “An organisation withdrew on …”, without the name." : "They leave nothing.";

/** Asks what is to be left of names that are withdrawn from now on. */
export function WithdrawalsPage({ slug, tells, mayManage }: Props) {
  return (
    <div className="card">
      <h1>Withdrawn names of {slug}</h1>
      <p className="who">{whatIsLeft(tells)}</p>
      <p className="who">
        {tells
          ? "Switched off, the public pages say nothing of any withdrawal."
          : "Switched on, the list says of names that are withdrawn from then on that an organisation withdrew, and on which day. Signers read which of the two holds before they withdraw."}
      </p>
      <form method="post" action={desk.withdrawals(slug)}>
        <input type="hidden" name="tells" value={tells ? "no" : "yes"} />
        <div className="acts">
          {mayManage && <Button>{tells ? "Leave nothing" : "Say that an organisation withdrew"}</Button>}
          <LinkButton kind="quiet" to={desk.letter(slug)}>
            Leave it
          </LinkButton>
        </div>
      </form>
    </div>
  );
}
