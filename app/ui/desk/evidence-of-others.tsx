import { Fragment, type ReactNode } from "react";
import { MOST_OTHERS, type OtherSignature, type OthersLine } from "~/domain/others";
import { registrableDomain } from "~/domain/website";
import { Name } from "../kit/name";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";
import { desk } from "./desk-paths";

export type Said = { word: string; title: string; detail?: ReactNode };

/** How many of a kind are named. */
const NAMED = 5;

/** What is said of one other signature, and of several. */
const SHARED: Record<Exclude<OthersLine["kind"], "similar">, [word: string, one: string, several: string]> = {
  "declined-before": [
    "earlier",
    "A signature from this domain was declined",
    "# signatures from this domain were declined",
  ],
  "disputed-before": [
    "earlier",
    "Of a signature from this domain somebody said “this wasn’t us”",
    "Of # signatures from this domain somebody said “this wasn’t us”",
  ],
  "withdrawn-before": [
    "earlier",
    "A signature from this domain was withdrawn",
    "# signatures from this domain were withdrawn",
  ],
  "same-site": ["same site", "Another signature has the same website", "# other signatures have the same website"],
  "same-mail": [
    "same mail",
    "Another signature came from this mail domain",
    "# other signatures came from this mail domain",
  ],
  "same-network": [
    "same network",
    "Another signature came from the same network",
    "# other signatures came from the same network",
  ],
  "more-alike": ["more", "One more has a name like this", "# more have a name like this"],
  "listed-elsewhere": [
    "known",
    "This domain is on the list of another letter",
    "This domain is on the lists of other letters",
  ],
};

/** Where all of them are, if the queue can tell them from the rest. */
const ALL: Partial<Record<OthersLine["kind"], (of: OtherSignature) => Parameters<typeof desk.find>[0]>> = {
  "same-site": ({ website }) => ({ websiteDomain: registrableDomain(website) }),
  "same-mail": ({ emailDomain }) => ({ emailDomain }),
  "same-network": ({ id }) => ({ network: id }),
};

export function saidOfOthers(line: OthersLine): Said {
  if (line.kind === "similar") return saidOfAlike(line);
  const { kind, of } = line;
  const [word, one, several] = SHARED[kind];
  const count = of.length < MOST_OTHERS ? String(of.length) : `${MOST_OTHERS} or more`;
  return {
    word,
    title: of.length === 1 ? one : several.replace("#", count),
    detail: <Others of={of} all={ALL[kind]} />,
  };
}

function saidOfAlike({ of, similarity, sameDomain }: Extract<OthersLine, { kind: "similar" }>): Said {
  const whose = of.status === "listed" ? "A listed organisation" : `A ${of.status} signature`;
  const name = similarity === "same" ? "the same name" : "a related name";
  return {
    word: similarity === "same" ? "same name" : "related",
    title: `${whose} has ${name}${sameDomain ? " and the same website" : ""}`,
    detail: (
      <>
        <Other of={of} />
        {similarity === "related" && (
          <>
            <br />
            Often a chapter, a parent body or a partner
          </>
        )}
      </>
    ),
  };
}

function Others({ of, all }: { of: readonly OtherSignature[]; all: (typeof ALL)["same-site"] }) {
  const [first] = of;
  const more = of.length - NAMED;
  return (
    <>
      {of.slice(0, NAMED).map((other) => (
        <Fragment key={other.id}>
          <Other of={other} />
          <br />
        </Fragment>
      ))}
      {more > 0 && `and ${more} more`}
      {first && all && of.length > 1 && (
        <>
          {more > 0 && " · "}
          <a href={desk.find(all(first))}>see them all</a>
        </>
      )}
    </>
  );
}

function Other({ of }: { of: OtherSignature }) {
  const { format } = useWords();
  const countryName = useCountryName();
  const what = of.listedAt === null ? of.status : `listed ${format.date(of.listedAt)}`;
  return (
    <>
      <Name>{of.organisation}</Name> ({countryName(of.country)}), {what}
      {of.reason !== null && `: ${of.reason}`}
      {of.letter !== null && `, on “${of.letter}”`} · <a href={desk.signature(of.id)}>compare</a>
    </>
  );
}
