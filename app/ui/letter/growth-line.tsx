import { useWords } from "../words";
import { type Growth, pathOf, thinned } from "./growth";
import type { Totals } from "./types";

const BOX = { width: 600, height: 220 };

/** A line for the eye, its sense in a sentence, its numbers in a table. */
export function GrowthLine({ growth, totals: { listed, asOf } }: { growth: readonly Growth[]; totals: Totals }) {
  const { words, format } = useWords();
  const { grew, asTable, until, organisations } = words.overview;
  const steps = thinned(growth);
  const start = steps[0]?.day ?? asOf;
  const path = pathOf(steps, asOf, BOX);
  return (
    <figure className="growth">
      <p className="most" aria-hidden="true">
        {format.number(listed)}
      </p>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="area" d={`${path}V${BOX.height}Z`} />
        <path className="line" d={path} />
      </svg>
      <p className="ends" aria-hidden="true">
        <span>{format.date(start)}</span>
        <span>{format.date(asOf)}</span>
      </p>
      <figcaption>{grew(format.date(start), format.date(asOf), words.site.organisations(listed))}</figcaption>
      <details>
        <summary>{asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{until}</th>
              <th scope="col">{organisations}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ day, listed }) => (
              <tr key={day}>
                <th scope="row">{format.date(day)}</th>
                <td>{format.number(listed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
