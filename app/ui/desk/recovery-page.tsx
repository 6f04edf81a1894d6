import { Button, LinkButton } from "../kit/button";
import { Narrow } from "../kit/narrow";
import { desk } from "./desk-paths";

type RecoveryProps = { codes: readonly string[] | null; left: number };

/** First what they are for; when asked for, the codes, this once. */
export function RecoveryPage({ codes, left }: RecoveryProps) {
  if (codes) {
    return (
      <Narrow
        title="Keep these codes"
        lede="Each signs you in once, after the mail, when nothing else is at hand. Print them or keep them in a password manager: they are not shown again."
      >
        <ol className="codes">
          {codes.map((code) => (
            <li key={code} className="secret">
              {code}
            </li>
          ))}
        </ol>
        <LinkButton to={desk.queue("waiting")}>I have kept them</LinkButton>
      </Narrow>
    );
  }
  return (
    <Narrow
      title="Recovery codes"
      lede="Ten codes for the day on which your phone is lost. Each signs you in once, after the mail."
    >
      {left > 0 && <p>You have {left} left. New ones make those worthless.</p>}
      <form method="post" action={desk.recovery} className="acts">
        <Button>{left > 0 ? "Show me ten new codes" : "Show me ten codes"}</Button>
        <LinkButton to={desk.queue("waiting")} kind="quiet">
          Not now
        </LinkButton>
      </form>
    </Narrow>
  );
}
