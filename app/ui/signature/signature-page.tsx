import type { ReactNode } from "react";
import type { KeyholderPurpose } from "~/domain/challenge";
import { STATUSES, type Status, statusesFor } from "~/domain/signature";
import type { Dictionary } from "~/i18n";
import { Name } from "../kit/name";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { Rich } from "../kit/rich";
import { Row, Rows } from "../kit/rows";
import { Steps } from "../kit/steps";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { OnItsWay } from "./hand-over-open-page";
import { useSteps } from "./life";
import { NewVersion } from "./new-version";
import { OpenCorrection } from "./open-correction";
import { Question } from "./question";
import type { SignatureView } from "./types";

/** What was just done, as the address says it. */
export const PAGE_NOTICES = [
  ...(["confirmedNow", "confirmedBefore", "corrected", "answered", "notAsked"] as const),
  ...(["changed", "proposed", "both", "takenBack", "unchanged"] as const),
  ...(["renewed", "calledOff", "tookOver"] as const),
];
type PageNotice = (typeof PAGE_NOTICES)[number];
const NOTHING_DONE: readonly PageNotice[] = ["notAsked", "unchanged"];

export type SignaturePageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  signature: SignatureView;
  /** Whom to write to. */
  contact: string;
  notice?: PageNotice;
};

/** The signer's own page once the signature is confirmed: where it stands, and what can be done about it. */
export function SignaturePage({ link, signature, contact, notice }: SignaturePageProps) {
  const { words } = useWords();
  const steps = useSteps(signature, { link, contact });
  const to = usePaths();
  const say = words.signature;
  const { confirmedNow, confirmedBefore, correct, answer } = say;
  const said: Record<PageNotice, ReactNode> = {
    ...{ confirmedNow, confirmedBefore, corrected: correct.done, answered: answer.done, notAsked: answer.over },
    ...words.correction.notices,
    renewed: words.newVersion.done,
    calledOff: words.handOver.callOff.done,
    tookOver: <Rich text={words.handOver.takeOver.done} to={to.act(link, "correct")} />,
  };
  return (
    <Narrow kicker={say.kicker} title={<Name>{signature.organisation}</Name>} lede={say.lede}>
      {notice && <Notice kind={NOTHING_DONE.includes(notice) ? "plain" : "good"}>{said[notice]}</Notice>}
      {signature.question && (
        <Notice kind="warning" title={say.answer.asked}>
          <Question>{signature.question.text}</Question>
          <p>
            <a href={to.act(link, "answer")}>{say.answer.link}</a>
          </p>
        </Notice>
      )}
      <NewVersion link={link} signature={signature} />
      <OpenCorrection signature={signature} />
      <OnItsWay link={link} handOver={signature.handOver} />
      <Steps steps={steps} />
      {signature.forgotten ? (
        <Forgotten contact={contact} />
      ) : (
        <Actions link={link} signature={signature} contact={contact} />
      )}
    </Narrow>
  );
}

/** Without the address there is no code to be sent. */
function Forgotten({ contact }: { contact: string }) {
  const { title, text, write } = useWords().words.erase.forgotten;
  return (
    <Notice title={title}>
      <p>{text}</p>
      <p>
        <Rich text={write} values={{ address: <a href={`mailto:${contact}`}>{contact}</a> }} />
      </p>
    </Notice>
  );
}

type Act = {
  purpose: KeyholderPurpose;
  from: readonly Status[];
  words: (words: Dictionary) => [string, string];
  /** What must hold beside the status. */
  only?: (signature: SignatureView) => boolean;
};

/** What its signer can do about a signature, in which statuses, and its words: what for, and the link. */
const ACTS: readonly Act[] = [
  {
    purpose: "correct",
    from: statusesFor("correct"),
    words: ({ signature: { actions } }) => [actions.correct, actions.correctLink],
  },
  {
    purpose: "correct",
    from: statusesFor("amend"),
    words: ({ correction }) => [correction.row, correction.link],
  },
  {
    purpose: "hand-over",
    from: statusesFor("hand-over"),
    only: ({ handOver }) => handOver === "possible",
    words: ({ handOver }) => [handOver.row, handOver.link],
  },
  {
    purpose: "withdraw",
    from: statusesFor("withdraw"),
    words: ({ signature: { actions } }) => [actions.withdraw, actions.withdrawLink],
  },
  {
    purpose: "dispute",
    from: statusesFor("dispute"),
    words: ({ signature: { actions } }) => [actions.dispute, actions.disputeLink],
  },
  {
    purpose: "data",
    from: STATUSES,
    words: ({ everything }) => [everything.row, everything.rowLink],
  },
  {
    purpose: "erase",
    from: STATUSES,
    words: ({ erase }) => [erase.row, erase.link],
  },
];

function Actions({ link, signature, contact }: Omit<SignaturePageProps, "notice">) {
  const { status, slug, reference } = signature;
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.actions;
  return (
    <Rows label={say.label}>
      <Row text={say.readLetter}>
        <a href={to.letter(slug)}>{say.readLetterLink}</a>
      </Row>
      <Row text={words.status.receipt}>
        <a href={to.receipt(link, "pdf")}>PDF</a> · <a href={to.receipt(link, "json")}>JSON</a>
      </Row>
      {ACTS.filter(({ from, only }) => from.includes(status) && (!only || only(signature))).map((act) => {
        const [text, name] = act.words(words);
        return (
          <Row key={act.purpose} text={text}>
            <a href={to.act(link, act.purpose)}>{name}</a>
          </Row>
        );
      })}
      <Row text={<Rich text={words.status.quote} values={{ reference: <strong>{reference}</strong> }} />}>
        <a href={`mailto:${contact}?subject=${reference}`}>{contact}</a>
      </Row>
    </Rows>
  );
}
