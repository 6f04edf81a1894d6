import { DIGESTS, type Digest } from "~/domain/digest";
import { Button, LinkButton } from "../kit/button";
import { Radios } from "../kit/choices";
import { desk } from "./desk-paths";

const NAMES: Record<Digest, string> = {
  off: "no mail",
  "at-once": "a mail within five minutes",
  hourly: "a mail at the full hour",
  daily: "a mail each morning at 6:00 UTC",
};
export const digestName = (digest: Digest) => NAMES[digest];

/** How often somebody is told. */
export function DigestPage({ digest }: { digest: Digest }) {
  return (
    <div className="card">
      <h1>Mail when something new waits</h1>
      <p className="who">
        It says how much waits and leads to the desk. It names nobody. Where nothing new came, there is no mail.
      </p>
      <form method="post" action={desk.digest}>
        <Radios
          name="digest"
          legend="When something new waits, send me"
          value={digest}
          options={DIGESTS.map((value) => ({ value, label: NAMES[value] }))}
        />
        <div className="acts">
          <Button>Save</Button>
          <LinkButton kind="quiet" to={desk.account}>
            Leave it
          </LinkButton>
        </div>
      </form>
    </div>
  );
}
