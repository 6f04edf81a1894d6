import { NOTICE } from "~/domain/notice";
import type { PeriodDays } from "~/domain/periods";
import type { Dictionary } from "~/i18n";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";

type Section = Dictionary["pages"]["checking"]["sections"][number];

function Prose({ sections }: { sections: readonly Section[] }) {
  return (
    <div className="prose">
      {sections.map(({ heading, paragraphs, points = [] }) => (
        <section key={heading}>
          <h2 className="section-title">{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {points.length > 0 && (
            <ul className="points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

type LetterNamed = { slug: string; title: string; language: string };

export function CheckingPage({ letters }: { letters: readonly LetterNamed[] }) {
  const { words } = useWords();
  const to = usePaths();
  const { title, lede, sections } = words.pages.checking;
  return (
    <Narrow title={title} lede={lede}>
      <Prose sections={sections} />
      {letters.length > 0 && (
        <>
          <h2 className="section-title">{words.integrity.title}</h2>
          <ul className="points">
            {letters.map(({ slug, title, language }) => (
              <li key={slug}>
                <a href={to.integrity(slug)} lang={language}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Narrow>
  );
}

type PrivacyPageProps = {
  controller: string;
  contact: string;
  periods: PeriodDays;
};

export function PrivacyPage({ controller, contact, periods }: PrivacyPageProps) {
  const { words, format } = useWords();
  const { title, lede, sections, of } = words.pages.privacy;
  return (
    <Narrow title={title} lede={lede(controller, contact)}>
      <Prose sections={sections(periods)} />
      <p className="aside">{of(format.date(Date.parse(NOTICE)))}</p>
    </Narrow>
  );
}
