import { Name } from "../kit/name";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";
import { longAgo } from "./ago";
import { desk } from "./desk-paths";
import type { ReviewedSignature } from "./signature-card";

/** Nothing is left to say whose it was. */
export function ErasedWho({ erasedAt, now }: { erasedAt: number; now: number }) {
  return (
    <>
      <p className="asof">Erased {longAgo(erasedAt, now)}</p>
      <h1>Erased</h1>
      <p className="who">What it said is not kept. Only what happened to it, and when, stands here.</p>
    </>
  );
}

/** Whose signature it is, and how to find others like it. */
export function Who({ signature, now }: { signature: ReviewedSignature; now: number }) {
  const { words, format } = useWords();
  const countryName = useCountryName();
  const { confirmedAt, signedAt, version, language, website, country, sector } = signature;
  const { emailDomain, websiteDomain } = signature;
  const mailbox = signature.email.slice(0, signature.email.lastIndexOf("@"));
  const when = confirmedAt === null ? `Signed ${longAgo(signedAt, now)}` : `Confirmed ${longAgo(confirmedAt, now)}`;
  return (
    <>
      <p className="asof">
        {when} · version {version}, in <a href={desk.find({ language })}>{format.language(language)}</a>
      </p>
      <h1>
        <Name>{signature.organisation}</Name>
      </h1>
      <p className="who">
        {signature.name && (
          <>
            <Name>{signature.name}</Name>, <Name>{signature.role}</Name> ·{" "}
          </>
        )}
        {signature.contactForgottenAt === null ? (
          <>
            {mailbox}@<a href={desk.find({ emailDomain })}>{signature.email.slice(mailbox.length + 1)}</a>
          </>
        ) : (
          <>
            an address at <a href={desk.find({ emailDomain })}>{emailDomain}</a>, forgotten
          </>
        )}
        {!signature.showRepresentative && " · not to be shown"}
        <br />
        <a href={desk.find({ country })}>{countryName(country)}</a> ·{" "}
        <a href={desk.find({ sector })}>{words.sign.sectors[sector]}</a> ·{" "}
        <a href={website} rel="noreferrer">
          {website.replace(/^https?:\/\/|\/$/g, "")}
        </a>{" "}
        (<a href={desk.find({ websiteDomain })}>others there</a>) · {words.sign.authorities[signature.authority]}
      </p>
    </>
  );
}
