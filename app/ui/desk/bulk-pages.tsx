import { Button } from "../kit/button";
import { Notice } from "../kit/notice";
import { longAgo } from "./ago";
import { BulkForm, type BulkReasons } from "./bulk-form";
import { BulkNames } from "./bulk-names";
import { type Bulk, type BulkSummary, number, sum, titleOf, WHY } from "./bulk-words";
import { desk } from "./desk-paths";

export type BulkPageProps = {
  bulk: Bulk;
  reasons: BulkReasons;
  mayDecide: boolean;
  now: number;
  /** It was tried without a reason. */
  missing: boolean;
  /** It had been done, or taken back, already. */
  already: boolean;
};

/** Many at once, from its preview to its undoing. */
export function BulkPage({ bulk, reasons, mayDecide, now, missing, already }: BulkPageProps) {
  const { id, state, act, similar, startedAt } = bulk;
  const shown = sum(bulk.counts, "shown");
  return (
    <div className="card">
      {already && <Notice kind="warning" title="This was done already" />}
      <h1>{titleOf(bulk)}</h1>
      <p className="who">
        {state === "shown"
          ? "These, as they stand now. Nothing is done yet; what changes until then is left out."
          : `${bulk.by}, ${longAgo(startedAt ?? now, now)}${bulk.reason === null ? "" : ` · ${bulk.reason}`}${
              act === "decline" ? ` · ${bulk.mails ? "signers are mailed" : "no mail"}` : ""
            }`}
      </p>
      {state === "shown" && similar > 0 && (
        <Notice kind="warning" title={`${similar} of them will be left out`}>
          <p>
            An organisation with the same website and a similar name is on the list: look at each of these by itself.
          </p>
        </Notice>
      )}
      {state === "shown" && mayDecide && shown > 0 && (
        <BulkForm id={id} act={act} count={shown} reasons={reasons} missing={missing} />
      )}
      <Outcome bulk={bulk} mayDecide={mayDecide} />
      <BulkNames bulk={bulk} />
    </div>
  );
}

/** What was done to many at once, the newest first. */
export function BulksPage({ bulks, now }: { bulks: readonly BulkSummary[]; now: number }) {
  return (
    <div className="card">
      <h1>Many at once</h1>
      <p className="who">
        {bulks.length === 0
          ? "Nothing was decided on many at once in the last 30 days. Narrow the queue, open “Many at once” above it, and choose."
          : "What was decided on many at once in the last 30 days. Each can be taken back as one."}
      </p>
      <ul className="evidence" aria-label="Many at once">
        {bulks.map((bulk) => (
          <li key={bulk.id}>
            <small>{longAgo(bulk.startedAt ?? bulk.shownAt, now)}</small>
            <div>
              <b>
                <a href={desk.bulk(bulk.id)}>{titleOf(bulk)}</a>
              </b>
              <p>
                {bulk.by}
                {bulk.reason !== null && ` · ${bulk.reason}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Outcome({ bulk: { id, state, counts }, mayDecide }: { bulk: Bulk; mayDecide: boolean }) {
  if (state === "shown") return null;
  const left = counts.filter((item) => item.state === "left" || item.state === "kept");
  return (
    <>
      {left.length > 0 && (
        <Notice kind="warning" title={state === "undone" ? "Not all could be put back" : "Some were left out"}>
          <ul className="points">
            {left.map(({ state, why, count }) => (
              <li key={`${state} ${why}`}>
                {number(count)} {state === "kept" ? "stay as they are" : "left out"}: {why && WHY[why]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="acts">
        {(state === "doing" || state === "undoing") && (
          <a className="btn" href={desk.bulk(id)}>
            Look again
          </a>
        )}
        {state === "done" && mayDecide && sum(counts, "done") > 0 && (
          <form method="post" action={desk.undoBulk(id)}>
            <Button kind="quiet">Take all of it back</Button>
          </form>
        )}
        <a className="btn quiet" href={desk.queue("waiting")}>
          To those who wait
        </a>
      </div>
    </>
  );
}
