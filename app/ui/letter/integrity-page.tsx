import type { Dictionary, Locale } from "~/i18n";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { duration } from "./duration";

type Report = Record<keyof Dictionary["integrity"]["outcomes"], number> & {
  reasons: readonly { code: string; titles: Record<Locale, string>; count: number }[];
  /** In milliseconds. */
  time: { median: number; decisions: number } | null;
};

export type IntegrityPageProps = { slug: string; title: string; language: string; report: Report; asOf: number };

/** What was decided, in numbers. */
export function IntegrityPage({ slug, title, language, report, asOf }: IntegrityPageProps) {
  const { words, locale } = useWords();
  const to = usePaths();
  const say = words.integrity;
  const { time } = report;
  return (
    <Narrow kicker={say.title} title={<span lang={language}>{title}</span>} lede={say.lede}>
      {time === null && <p className="aside">{say.nothingYet}</p>}
      <Outcomes report={report} asOf={asOf} />
      {time && (
        <>
          <h2 className="section-title">{say.howLong}</h2>
          <p>{say.took(duration(say, time.median), time.decisions)}</p>
        </>
      )}
      <h2 className="section-title">{say.counted}</h2>
      <p>{say.countedHow}</p>
      <p className="aside">
        <a href={to.checking}>{words.site.foot.checking}</a> ·{" "}
        <a href={to.integrityJson(slug)} hrefLang={locale}>
          {say.asJson}
        </a>
      </p>
    </Narrow>
  );
}

/** No row says zero. */
function Outcomes({ report, asOf }: Pick<IntegrityPageProps, "report" | "asOf">) {
  const { words, format, locale } = useWords();
  const say = words.integrity;
  const outcomes = ["listed", "hidden", "waiting", "declined", "merged", "disputed", "withdrawn"] as const;
  const rows = outcomes.filter((outcome) => report[outcome] > 0);
  if (rows.length === 0) return null;
  return (
    <table className="outcomes">
      <caption>{words.site.asOf(format.dateTime(asOf))}</caption>
      <thead>
        <tr>
          <th scope="col">{say.outcome}</th>
          <th scope="col">{say.signatures}</th>
        </tr>
      </thead>
      {rows.map((outcome) => (
        <tbody key={outcome}>
          <tr>
            <th scope="row">{say.outcomes[outcome]}</th>
            <td>{format.number(report[outcome])}</td>
          </tr>
          {outcome === "declined" &&
            report.reasons.map(({ code, titles, count }) => (
              <tr key={code} className="part">
                <th scope="row">{say.reason(titles[locale])}</th>
                <td>{format.number(count)}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
