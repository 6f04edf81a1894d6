import type { Status } from "~/domain/signature";
import { Moment } from "../kit/moment";
import { Name } from "../kit/name";
import { Rich } from "../kit/rich";
import type { Step } from "../kit/steps";
import { usePaths } from "../paths";
import { useWords } from "../words";
import type { SignatureView } from "./types";

/** A signature's life so far, and what comes next, in the signer's words. */
export function useSteps(signature: SignatureView): Step[] {
  const { words, format } = useWords();
  const say = words.signature.steps;
  const { signedAt, confirmedAt, renewed, signedOrganisation } = signature;
  const first = renewed?.first ?? signature;

  const begun: Step[] = [
    {
      title: say.signed,
      state: "done",
      detail: (
        <>
          <Moment at={signedAt} /> · {say.signedWith(first.version, format.language(first.language))}
          {signedOrganisation !== null && (
            <>
              {" · "}
              <span dir="auto">{say.signedAs(signedOrganisation)}</span>
            </>
          )}
        </>
      ),
    },
  ];
  if (confirmedAt !== null) {
    begun.push({ title: say.confirmed, state: "done", detail: <Moment at={confirmedAt} /> });
  }
  const { version, language } = signature;
  if (renewed) {
    const detail = (
      <>
        <Moment at={renewed.at} /> · {say.signedWith(version, format.language(language))}
      </>
    );
    begun.push({ title: words.newVersion.step, state: "done", detail });
  }
  return [...begun, ...useRest(signature)];
}

function useRest(signature: SignatureView): Step[] {
  const { words, locale } = useWords();
  const to = usePaths();
  const say = words.signature.steps;
  const { before, question, declined, decidedAt, disputedAt, withdrawnAt, hidden, stays, slug } = signature;
  const nameOf = ({ id, organisation }: { id: string; organisation: string }) => (
    <a href={to.signatory(slug, id)}>
      <Name>{organisation}</Name>
    </a>
  );
  const moment = (at: number | null) => at !== null && <Moment at={at} />;

  const rest: Record<Status, Step[]> = {
    unconfirmed: [],
    waiting: [
      {
        title: say.waiting,
        state: "now",
        detail: <p>{question ? say.asked : `${say.before(before)} ${say.waitingHint}`}</p>,
      },
      { title: say.listed, state: "next" },
    ],
    listed: [
      hidden
        ? { title: say.hidden, state: "now", detail: say.hiddenHint }
        : {
            title: say.listed,
            state: "done",
            detail: (
              <>
                {moment(decidedAt)} · <a href={to.signatories(slug)}>{say.seeList}</a>
              </>
            ),
          },
    ],
    declined: [
      {
        title: say.declined,
        state: "stopped",
        detail: (
          <>
            {moment(decidedAt)}
            {declined && (
              <p>
                {say.declinedFor(declined.title[locale])} {declined.mailed && say.mailSaysMore}
              </p>
            )}
          </>
        ),
      },
    ],
    merged: [
      {
        title: say.merged,
        state: "done",
        detail: stays ? <Rich text={say.mergedInto} values={{ name: nameOf(stays) }} /> : say.mergedElsewhere,
      },
    ],
    disputed: [
      {
        title: say.disputed,
        state: "now",
        detail: (
          <>
            {moment(disputedAt)} {say.disputedHint}
          </>
        ),
      },
    ],
    withdrawn: [
      {
        title: say.withdrawn,
        state: "stopped",
        detail: (
          <>
            {moment(withdrawnAt)} {say.withdrawnHint}
          </>
        ),
      },
    ],
  };
  return rest[signature.status];
}
