import { isCorrectable } from "~/domain/correction";
import { Name } from "../kit/name";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { Rich } from "../kit/rich";
import { Row, Rows } from "../kit/rows";
import { Steps } from "../kit/steps";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { useSteps } from "./life";
import { OpenCorrection } from "./open-correction";
import { Question } from "./question";
import type { SignatureView } from "./types";

/** What was just done, as the address says it. */
export const PAGE_NOTICES = [
  ...(["confirmedNow", "confirmedBefore", "corrected", "answered", "notAsked"] as const),
  ...(["changed", "proposed", "both", "takenBack", "unchanged"] as const),
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
  const steps = useSteps(signature);
  const to = usePaths();
  const say = words.signature;
  const { confirmedNow, confirmedBefore, correct, answer } = say;
  const said: Record<PageNotice, string> = {
    ...{ confirmedNow, confirmedBefore, corrected: correct.done, answered: answer.done, notAsked: answer.over },
    ...words.correction.notices,
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
      <OpenCorrection signature={signature} />
      <Steps steps={steps} />
      <Actions link={link} signature={signature} contact={contact} />
    </Narrow>
  );
}

function Actions({ link, signature: { status, slug }, contact }: Omit<SignaturePageProps, "notice">) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.actions;
  const over = status === "withdrawn";
  const disputable = status === "waiting" || status === "listed" || status === "declined";
  return (
    <Rows label={say.label}>
      {isCorrectable(status) && (
        <Row text={status === "declined" ? say.correct : words.correction.row}>
          <a href={to.act(link, "correct")}>{status === "declined" ? say.correctLink : words.correction.link}</a>
        </Row>
      )}
      <Row text={say.readLetter}>
        <a href={to.letter(slug)}>{say.readLetterLink}</a>
      </Row>
      {!over && (
        <Row text={say.withdraw}>
          <a href={to.act(link, "withdraw")}>{say.withdrawLink}</a>
        </Row>
      )}
      {disputable && (
        <Row text={say.dispute}>
          <a href={to.act(link, "dispute")}>{say.disputeLink}</a>
        </Row>
      )}
      <Row text={say.help}>
        <Rich text={say.writeTo} values={{ address: <a href={`mailto:${contact}`}>{contact}</a> }} />
      </Row>
    </Rows>
  );
}
