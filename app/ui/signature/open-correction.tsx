import type { ReactNode } from "react";
import { Moment } from "../kit/moment";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { Rich } from "../kit/rich";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";
import type { SignatureView } from "./types";

type Corrected = Pick<
  SignatureView,
  "organisation" | "website" | "country" | "sector" | "statement" | "showRepresentative" | "correction"
>;

/** The correction that waits for a moderator: what it would change, as it stands and as it is wanted. */
export function OpenCorrection({ signature, children }: { signature: Corrected; children?: ReactNode }) {
  const { words } = useWords();
  const changes = useChanges();
  const { correction } = signature;
  if (correction === null) return null;
  const say = words.correction.open;
  return (
    <Notice title={say.title}>
      <ul className="points">
        {changes(signature, correction.wanted).map(([label, before, after]) => (
          <li key={label}>
            {label}: <Name>{before}</Name> → <Name>{after}</Name>
          </li>
        ))}
        {correction.wanted.showRepresentative && <li>{say.shown}</li>}
        {correction.own && <li>{say.own}</li>}
      </ul>
      <p>
        <Rich text={say.since} values={{ when: <Moment at={correction.madeAt} /> }} />
      </p>
      {children}
    </Notice>
  );
}

/** A line for each field that would change: its label, and both values as they are shown. */
function useChanges() {
  const { words } = useWords();
  const countryName = useCountryName();
  const labels = words.sign.organisation;
  const none = words.correction.open.none;
  return (standing: Corrected, wanted: NonNullable<Corrected["correction"]>["wanted"]) => {
    const line = <Value,>(label: string, before: Value, after: Value | undefined, show: (value: Value) => string) =>
      after === undefined ? [] : [[label, show(before), show(after)] as const];
    return [
      ...line(labels.name, standing.organisation, wanted.organisation, String),
      ...line(labels.website, standing.website, wanted.website, String),
      ...line(labels.country, standing.country, wanted.country, countryName),
      ...line(labels.sector, standing.sector, wanted.sector, (sector) => words.sign.sectors[sector]),
      ...line(labels.statement, standing.statement, wanted.statement, (url) => url ?? none),
    ];
  };
}
