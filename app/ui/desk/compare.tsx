import type { ReactNode } from "react";
import { Moment } from "../kit/moment";
import { Name } from "../kit/name";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";
import { desk } from "./desk-paths";
import type { Compared } from "./merge-page";

/** Two signatures side by side, a line for each thing that may tell them apart. */
export function Compare({ sides }: { sides: readonly Compared[] }) {
  const { words } = useWords();
  const countryName = useCountryName();
  const lines: [label: string, of: (side: Compared) => ReactNode][] = [
    ["Status", ({ status }) => status],
    ["Website", ({ website }) => website.replace(/^https?:\/\/|\/$/g, "")],
    ["Country", ({ country }) => countryName(country)],
    ["Kind", ({ sector }) => words.sign.sectors[sector]],
    ["Signed by", ({ name }) => <Name>{name}</Name>],
    ["Role", ({ role }) => <Name>{role}</Name>],
    ["E-mail", ({ email }) => email],
    ["Decided by", ({ authority }) => words.sign.authorities[authority]],
    ["Signed", ({ signedAt }) => <Moment at={signedAt} />],
  ];
  return (
    <table className="compare">
      <caption className="unseen">Both signatures</caption>
      <thead>
        <tr>
          <td />
          {sides.map(({ id, organisation }) => (
            <th scope="col" key={id}>
              <a href={desk.signature(id)}>
                <Name>{organisation}</Name>
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([label, of]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {sides.map((side) => (
              <td key={side.id}>{of(side)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
