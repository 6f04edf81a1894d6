import type { ReactNode } from "react";
import type { Status } from "~/domain/signature";
import { Name } from "../kit/name";
import { Rich } from "../kit/rich";
import { duration } from "../letter/duration";
import { usePaths } from "../paths";
import { useWords } from "../words";
import type { Holder, SignatureView } from "./types";

type Standing = { signature: SignatureView; holder: Holder };

/** How a signature stands, beside the step that brought it there, and what its signer can do about it. */
export function Now(standing: Standing) {
  const { words } = useWords();
  const { steps } = words.signature;
  const said: Record<Status, () => ReactNode> = {
    unconfirmed: () => null,
    waiting: () => <Waiting {...standing} />,
    listed: () => <Listed {...standing} />,
    declined: () => <Declined {...standing} />,
    merged: () => <Merged {...standing} />,
    disputed: () => <p>{steps.disputedHint}</p>,
    withdrawn: () => <p>{steps.withdrawnHint}</p>,
  };
  return said[standing.signature.status]();
}

export function Next() {
  const { words } = useWords();
  return <p>{words.status.nextHint}</p>;
}

function Waiting({ signature: { question, before, usual } }: Standing) {
  const { words } = useWords();
  const say = words.signature.steps;
  if (question) return <p>{say.asked}</p>;
  return (
    <>
      <p>
        {say.before(before)} {usual !== null && words.status.usual(duration(words.integrity, usual))}
      </p>
      <p>{say.waitingHint}</p>
    </>
  );
}

function Listed({ signature: { hidden, paused, permalink, id, slug } }: Standing) {
  const { words } = useWords();
  const to = usePaths();
  if (hidden) return <p>{words.signature.steps.hiddenHint}</p>;
  if (paused) return <p>{words.status.paused}</p>;
  return (
    <p>
      {words.status.permalink}
      <br />
      <a href={to.signatory(slug, id)}>{permalink}</a>
    </p>
  );
}

function Declined({ signature: { declined, reference }, holder: { link, contact } }: Standing) {
  const { words, locale } = useWords();
  const to = usePaths();
  const say = words.signature.steps;
  const address = <a href={`mailto:${contact}?subject=${reference}`}>{contact}</a>;
  return (
    <>
      {declined && (
        <p>
          {say.declinedFor(declined.title[locale])} {declined.mailed && say.mailSaysMore}
        </p>
      )}
      <p>
        <Rich
          text={words.status.answer}
          to={to.act(link, "correct")}
          values={{ contact: address, reference: <strong>{reference}</strong> }}
        />
      </p>
    </>
  );
}

function Merged({ signature: { stays, slug } }: Standing) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.steps;
  if (!stays) return <p>{say.mergedElsewhere}</p>;
  const name = (
    <a href={to.signatory(slug, stays.id)}>
      <Name>{stays.organisation}</Name>
    </a>
  );
  return (
    <p>
      <Rich text={say.mergedInto} values={{ name }} />
    </p>
  );
}
