import type { BulkAct } from "~/domain/bulk";
import { Button } from "../kit/button";
import { Checkbox } from "../kit/choices";
import { desk } from "./desk-paths";

export type BulkReasons = readonly { code: string; title: string }[];

type Props = { id: string; act: BulkAct; count: number; reasons: BulkReasons; missing: boolean };

/** Orders what is shown to be done. */
export function BulkForm({ id, act, count, reasons, missing }: Props) {
  const all = count.toLocaleString("en");
  return (
    <form method="post" action={desk.bulk(id)}>
      {act === "decline" ? (
        <>
          <Reasons reasons={reasons} missing={missing} />
          <Checkbox name="mails" label="Mail each signer the reason, in their language" checked={false} />
        </>
      ) : (
        <p className="who">They go on the public list, and each signer is mailed after 30 seconds.</p>
      )}
      <div className="acts">
        <Button kind={act === "decline" ? "no" : "main"}>
          {act === "decline" ? `Decline ${all}` : `Approve ${all}`}
        </Button>
        <a className="btn quiet" href={desk.queue("waiting")}>
          Not now
        </a>
      </div>
    </form>
  );
}

function Reasons({ reasons, missing }: { reasons: BulkReasons; missing: boolean }) {
  return (
    <div className={missing ? "field bad" : "field"}>
      <label htmlFor="reason">Reason</label>
      <p className="hint" id="reason-hint">
        Each signer reads it on the private page.
      </p>
      {missing && (
        <p className="err" id="reason-error">
          Choose a reason
        </p>
      )}
      <select
        id="reason"
        name="reason"
        required
        defaultValue=""
        aria-describedby={missing ? "reason-hint reason-error" : "reason-hint"}
        aria-invalid={missing ? true : undefined}
      >
        <option value="">Choose</option>
        {reasons.map(({ code, title }) => (
          <option key={code} value={code}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
