import { direction } from "~/i18n";
import { Name } from "../kit/name";
import { Narrow } from "../kit/narrow";
import { Row, Rows } from "../kit/rows";
import { Steps } from "../kit/steps";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { useChecks } from "./checks";
import { useCountryName } from "./country-name";
import type { LetterView, SignatoryView } from "./types";

export type SignatoryPageProps = { slug: string; text: LetterView["text"]; signatory: SignatoryView };

/** One name of the list: who it is, and how it was checked. */
export function SignatoryPage({ slug, text, signatory }: SignatoryPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signatory;
  return (
    <Narrow
      kicker={say.kicker}
      title={<Name>{signatory.organisation}</Name>}
      lede={
        <>
          {say.signedLetter}{" "}
          <a href={to.letter(slug)} lang={text.language} dir={direction(text.language)}>
            {text.title}
          </a>
        </>
      }
    >
      <Facts signatory={signatory} />
      <h2 className="section-title">{say.checked}</h2>
      <Steps steps={useChecks(slug, signatory)} />
      <Related slug={slug} signatory={signatory} />
      <p className="aside">
        <a href={to.report(slug, signatory.id)} rel="nofollow">
          {words.report.link}
        </a>
      </p>
    </Narrow>
  );
}

function Facts({ signatory }: Pick<SignatoryPageProps, "signatory">) {
  const { words } = useWords();
  const countryName = useCountryName();
  const { website, country, sector, representative, statement, evidence } = signatory;
  const { organisation } = words.sign;
  const say = words.signatory;
  return (
    <dl className="facts">
      <dt>{organisation.website}</dt>
      <dd>
        <Outward to={website} />
      </dd>
      <dt>{organisation.country}</dt>
      <dd>{countryName(country)}</dd>
      <dt>{organisation.sector}</dt>
      <dd>{words.sign.sectors[sector]}</dd>
      {representative && (
        <>
          <dt>{say.representative}</dt>
          <dd>
            <Name>{`${representative.name}, ${representative.role}`}</Name>
          </dd>
        </>
      )}
      {statement && (
        <>
          <dt>{evidence.includes("statement") ? say.saysSo : say.announcement}</dt>
          <dd>
            <Outward to={statement} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** A link that the signer gave: it is shown as it is, and nothing is put in for it with search engines. */
function Outward({ to }: { to: string }) {
  return (
    <a href={to} rel="nofollow ugc noopener">
      {to.replace(/^https?:\/\//, "").replace(/\/$/, "")}
    </a>
  );
}

function Related({ slug, signatory: { country, sector } }: Pick<SignatoryPageProps, "slug" | "signatory">) {
  const { words } = useWords();
  const countryName = useCountryName();
  const to = usePaths();
  const { label, sameCountry, sameSector, everyone } = words.signatory.related;
  return (
    <Rows label={label}>
      <Row text={sameCountry}>
        <a href={to.signatories(slug, { country })}>{countryName(country)}</a>
      </Row>
      <Row text={sameSector}>
        <a href={to.signatories(slug, { sector })}>{words.sign.sectors[sector]}</a>
      </Row>
      <Row text={everyone}>
        <a href={to.signatories(slug)}>{words.list.title}</a>
      </Row>
    </Rows>
  );
}
