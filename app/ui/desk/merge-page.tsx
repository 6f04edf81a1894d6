import { canStay } from "~/domain/merging";
import type { Authority, Sector } from "~/domain/organisation";
import type { Status } from "~/domain/signature";
import { Button } from "../kit/button";
import { Name } from "../kit/name";
import { useCountryName } from "../letter/country-name";
import { Act } from "./act";
import { Compare } from "./compare";
import { desk } from "./desk-paths";
import { RefusedNotice } from "./notices";
import { useInQueue, useQueue } from "./queue-context";

export type Compared = {
  id: string;
  revision: number;
  status: Status;
  organisation: string;
  website: string;
  country: string;
  sector: Sector;
  authority: Authority;
  name: string;
  role: string;
  email: string;
  signedAt: number;
  confirmedAt: number | null;
};

type Mate = Pick<Compared, "id" | "organisation" | "website" | "country" | "status">;

export type MergePageProps = {
  signature: Compared;
  /** Others are merged into it already. */
  holdsOthers: boolean;
  /** Like it, by the evidence. */
  alike: readonly Mate[];
  search: string;
  found: readonly Mate[];
  /** The one that was chosen. */
  other: (Compared & { holdsOthers: boolean }) | null;
};

/** First the other one is chosen, as a link each; then both stand side by side. */
export function MergePage({ signature, holdsOthers, alike, search, found, other }: MergePageProps) {
  const { id } = signature;
  const queue = useQueue();
  return (
    <div className="card">
      <h1>
        Merge <Name>{signature.organisation}</Name>
      </h1>
      <p className="who">
        Two signatures of one organisation become one. The one that goes keeps its data and points to the one that
        stays; its signer is mailed after 30 seconds. You can take it back.
      </p>
      {other && <Choose one={{ ...signature, holdsOthers }} other={other} />}
      <h2>{other ? "Or with another" : "Which other one is it?"}</h2>
      {(!other || alike.length > 0) && (
        <Others label="Look-alikes" of={id} others={alike} empty="No other one that waits or is listed looks alike." />
      )}
      <search>
        <form method="get" className="lookup">
          <div className="field">
            <label htmlFor="find">Another, by name, website or number</label>
            <input id="find" name="find" type="search" defaultValue={search} />
          </div>
          {[...new URLSearchParams(queue)].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button kind="quiet">Search</Button>
        </form>
      </search>
      {search && <Others label="Found" of={id} others={found} empty={`Nothing found for “${search}”.`} />}
    </div>
  );
}

type OthersProps = { label: string; of: string; others: readonly Mate[]; empty: string };

function Others({ label, of, others, empty }: OthersProps) {
  const countryName = useCountryName();
  const inQueue = useInQueue();
  if (others.length === 0) return <p className="who">{empty}</p>;
  return (
    <ul className="evidence" aria-label={label}>
      {others.map(({ id, organisation, country, website, status }) => (
        <li key={id}>
          <small>{status}</small>
          <div>
            <b>
              <a href={inQueue(desk.merge(of, id))}>
                <Name>{organisation}</Name>
              </a>
            </b>
            <p>
              {countryName(country)} · {website.replace(/^https?:\/\/|\/$/g, "")}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

type Side = Compared & { holdsOthers: boolean };

/** Both, and which may stay: the other one must wait, for only what waits can go. */
function Choose({ one, other }: { one: Side; other: Side }) {
  const inQueue = useInQueue();
  const pairs = [
    { stays: other, goes: one },
    { stays: one, goes: other },
  ].filter(({ stays, goes }) => goes.status === "waiting" && canStay(stays));
  const possible = pairs.filter(({ goes }) => !goes.holdsOthers).map(({ stays }) => stays);
  const [only] = possible;
  return (
    <>
      <Compare sides={[one, other]} />
      {only ? (
        <Act action={desk.step(one.id, "merge")} revision={one.revision}>
          <input type="hidden" name="other" value={other.id} />
          <input type="hidden" name="otherRevision" value={other.revision} />
          <fieldset>
            <legend>Which one stays?</legend>
            {possible.map(({ id, organisation, status }) => (
              <label className="opt" key={id}>
                <input type="radio" name="stays" value={id} required defaultChecked={possible.length === 1} />
                <span>
                  <Name>{organisation}</Name>, {status}
                </span>
              </label>
            ))}
          </fieldset>
          <div className="acts">
            <Button>Merge</Button>
            <a className="btn quiet" href={inQueue(desk.signature(one.id))}>
              Not now
            </a>
          </div>
        </Act>
      ) : (
        <RefusedNotice why={pairs.length > 0 ? "has-others" : canStay(other) ? "decided" : "left"} />
      )}
    </>
  );
}
