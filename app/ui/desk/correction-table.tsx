import type { ReactNode } from "react";
import { type Change, type CorrectableField, fieldsOf } from "~/domain/correction";
import { Name } from "../kit/name";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";
import { FIELD_NAMES } from "./field-names";

export type CorrectionAtDesk = {
  madeAt: number;
  /** What was, and what is wanted, of each field that differs. */
  before: Change;
  after: Change;
  decided: {
    ending: "accepted" | "refused";
    at: number;
    by: string;
    reason: string | null;
    /** Whether it can be taken back as things stand. */
    reopens: boolean;
  } | null;
};

/** Before and after side by side, a line for each field that differs. */
export function Corrections({
  correction: { before, after },
}: {
  correction: Pick<CorrectionAtDesk, "before" | "after">;
}) {
  const show = useShown();
  return (
    <table className="compare">
      <caption className="unseen">The correction</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {fieldsOf(after).map((field) => (
          <tr key={field}>
            <th scope="row">{FIELD_NAMES[field]}</th>
            <td>{show(before, field)}</td>
            <td>{show(after, field)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useShown(): (change: Change, field: CorrectableField) => ReactNode {
  const { words } = useWords();
  const countryName = useCountryName();
  return (change, field) => {
    const { country, sector, authority } = change;
    const worded: Partial<Record<CorrectableField, string | undefined>> = {
      country: country && countryName(country),
      sector: sector && words.sign.sectors[sector],
      authority: authority && words.sign.authorities[authority],
      showRepresentative: change.showRepresentative ? "yes" : "no",
      statement: change.statement ?? "none",
    };
    return <Name>{worded[field] ?? String(change[field])}</Name>;
  };
}
