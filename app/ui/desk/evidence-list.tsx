import type { ReactNode } from "react";
import type { EvidenceLine, OtherSignature } from "~/domain/evidence";
import { Name } from "../kit/name";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";
import { desk } from "./desk-paths";
import { Pill } from "./pill";

export function EvidenceList({ lines }: { lines: readonly EvidenceLine[] }) {
  return (
    <ul className="evidence" aria-label="Evidence">
      {lines.map((line) => {
        const { word, title, detail } = said(line);
        return (
          <li key={`${line.kind} ${"of" in line ? line.of.id : ""}`}>
            <Pill tone={line.tone}>{word}</Pill>
            <div>
              <b>{title}</b>
              {detail && <p>{detail}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function said(line: EvidenceLine): { word: string; title: string; detail?: ReactNode } {
  switch (line.kind) {
    case "domain-match":
      return { word: "domain", title: "The e-mail and the website share a domain", detail: line.domain };
    case "other-domain":
      return {
        word: "other domain",
        title: "The e-mail and the website have different domains",
        detail: `${line.emailDomain} and ${line.websiteDomain}`,
      };
    case "free-mail":
      return {
        word: "free mail",
        title: "The e-mail is a free mailbox",
        detail: `Anybody can have one at ${line.domain}`,
      };
    case "disposable-mail":
      return { word: "throwaway", title: "The e-mail is a throwaway mailbox", detail: line.domain };
    case "shared-host":
      return { word: "shared host", title: "The website is on a host that many share", detail: line.domain };
    case "statement":
      return {
        word: "announced",
        title: "They link to an announcement on their own website",
        detail: (
          <a href={line.url} rel="noreferrer">
            {line.url}
          </a>
        ),
      };
    case "vouched":
      return { word: "vouched", title: "A moderator confirmed it with the organisation" };
    case "similar":
      return {
        word: line.similarity === "same" ? "same name" : "similar",
        title: `${whose(line.of)} has ${line.similarity === "same" ? "the same" : "a similar"} name${
          line.sameDomain ? " and the same website" : ""
        }`,
        detail: <Other of={line.of} />,
      };
    case "same-domain":
      return { word: "same site", title: `${whose(line.of)} has the same website`, detail: <Other of={line.of} /> };
    case "nothing-else":
      return { word: "new", title: "No other signature has such a name or website" };
  }
}

const whose = ({ status }: OtherSignature) => (status === "listed" ? "A listed organisation" : `A ${status} signature`);

function Other({ of }: { of: OtherSignature }) {
  const { format } = useWords();
  const countryName = useCountryName();
  return (
    <>
      <Name>{of.organisation}</Name> ({countryName(of.country)})
      {of.listedAt !== null && `, listed ${format.date(of.listedAt)}`} · <a href={desk.signature(of.id)}>compare</a>
    </>
  );
}
