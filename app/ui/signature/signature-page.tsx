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
import { Question } from "./question";
import type { SignatureView } from "./types";

export type SignaturePageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  signature: SignatureView;
  /** Whom to write to. */
  contact: string;
  notice?: "confirmedNow" | "confirmedBefore" | "corrected" | "answered" | "notAsked" | "calledOff" | "tookOver";
};

/** The signer's own page once the signature is confirmed: where it stands, and what can be done about it. */
export function SignaturePage({ link, signature, contact, notice }: SignaturePageProps) {
  const { words } = useWords();
  const steps = useSteps(signature);
  const to = usePaths();
  const say = words.signature;
  const { confirmedNow, confirmedBefore, correct, answer } = say;
  const said = {
    ...{ confirmedNow, confirmedBefore, corrected: correct.done, answered: answer.done, notAsked: answer.over },
    calledOff: words.handOver.callOff.done,
    tookOver: <Rich text={words.handOver.takeOver.done} to={to.act(link, "correct")} />,
  };
  return (
    <Narrow kicker={say.kicker} title={<Name>{signature.organisation}</Name>} lede={say.lede}>
      {notice && <Notice kind={notice === "notAsked" ? "plain" : "good"}>{said[notice]}</Notice>}
      {signature.question && (
        <Notice kind="warning" title={say.answer.asked}>
          <Question>{signature.question.text}</Question>
          <p>
            <a href={to.act(link, "answer")}>{say.answer.link}</a>
          </p>
        </Notice>
      )}
      <OnItsWay link={link} handOver={signature.handOver} />
      <Steps steps={steps} />
      <Actions link={link} signature={signature} contact={contact} />
    </Narrow>
  );
}

function Actions({ link, signature: { status, slug, handOver }, contact }: Omit<SignaturePageProps, "notice">) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.actions;
  const over = status === "withdrawn";
  const disputable = status === "waiting" || status === "listed" || status === "declined";
  return (
    <Rows label={say.label}>
      {status === "declined" && (
        <Row text={say.correct}>
          <a href={to.act(link, "correct")}>{say.correctLink}</a>
        </Row>
      )}
      <Row text={say.readLetter}>
        <a href={to.letter(slug)}>{say.readLetterLink}</a>
      </Row>
      {handOver === "possible" && (
        <Row text={words.handOver.row}>
          <a href={to.act(link, "hand-over")}>{words.handOver.link}</a>
        </Row>
      )}
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
