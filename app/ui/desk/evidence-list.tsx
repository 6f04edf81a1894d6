import type { EvidenceLine } from "~/domain/evidence";
import { useWords } from "../words";
import { lasting } from "./ago";
import { desk } from "./desk-paths";
import { type Said, saidOfOthers } from "./evidence-of-others";
import { Pill } from "./pill";

/** Each line says what it means, and leads to what it is about. */
export function EvidenceList({ lines }: { lines: readonly EvidenceLine[] }) {
  const { format } = useWords();
  return (
    <ul className="evidence" aria-label="Evidence">
      {lines.map((line) => {
        const { word, title, detail } = said(line, format.region);
        return (
          <li key={keyOf(line)}>
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

/** There is one line of a kind, but for look-alikes. */
const keyOf = (line: EvidenceLine) => (line.kind === "similar" ? line.of.id : line.kind);

function said(line: EvidenceLine, region: (code: string) => string): Said {
  switch (line.kind) {
    case "domain-match":
      return {
        word: "domain",
        title: "The e-mail and the website share a domain",
        detail: <Site domain={line.domain} />,
      };
    case "other-domain":
      return {
        word: "other domain",
        title: "The e-mail and the website have different domains",
        detail: (
          <>
            <Site domain={line.emailDomain} /> and <Site domain={line.websiteDomain} />
          </>
        ),
      };
    case "free-mail":
      return {
        word: "free mail",
        title: "The e-mail is a free mailbox",
        detail: (
          <>
            Anybody can have one at <a href={desk.find({ emailDomain: line.domain })}>{line.domain}</a>
          </>
        ),
      };
    case "disposable-mail":
      return {
        word: "throwaway",
        title: "The e-mail is a throwaway mailbox",
        detail: <a href={desk.find({ emailDomain: line.domain })}>{line.domain}</a>,
      };
    case "vouched":
      return { word: "vouched", title: "A moderator confirmed it with the organisation" };
    case "confirmed-after":
      return {
        word: line.tone === "warn" ? "too quick" : "confirmed",
        title: `Confirmed ${lasting(line.after)} after the mail`,
        detail: line.tone === "warn" && "Nobody reads a mail so fast: it may have been a program",
      };
    case "role-address":
      return {
        word: "office",
        title: "The mailbox is an office’s, not one person’s",
        detail: line.tone === "note" && "By its name only: at this domain anybody could call it so",
      };
    case "shared-host":
      return {
        word: "shared host",
        title: "The website is on a host that many share",
        detail: <Site domain={line.domain} />,
      };
    case "foreign-domain":
      return {
        word: "abroad",
        title: "The website has another country’s domain",
        detail: (
          <>
            <Site domain={line.domain} />: {region(line.of)}
          </>
        ),
      };
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
    case "nothing-else":
      return {
        word: "new",
        title: `Nothing else from this ${[line.domains.length > 0 && "domain", line.network && "network"].filter(Boolean).join(" or ")}`,
        detail: line.domains.length > 0 && `No earlier decision about ${line.domains.join(" or ")}`,
      };
    default:
      return saidOfOthers(line);
  }
}

function Site({ domain }: { domain: string }) {
  return (
    <a href={`https://${domain}/`} rel="noreferrer">
      {domain}
    </a>
  );
}
