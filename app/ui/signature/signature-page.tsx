import { Name } from "../kit/name";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { Rich } from "../kit/rich";
import { Row, Rows } from "../kit/rows";
import { Steps } from "../kit/steps";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { useSteps } from "./life";
import { Question } from "./question";
import type { SignatureView } from "./types";

export type SignaturePageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  signature: SignatureView;
  /** Whom to write to. */
  contact: string;
  notice?: "confirmedNow" | "confirmedBefore" | "corrected" | "answered" | "notAsked";
};

/** The signer's own page once the signature is confirmed: where it stands, and what can be done about it. */
export function SignaturePage({ link, signature, contact, notice }: SignaturePageProps) {
  const { words } = useWords();
  const steps = useSteps(signature);
  const to = usePaths();
  const say = words.signature;
  const { confirmedNow, confirmedBefore, correct, answer } = say;
  const said = { confirmedNow, confirmedBefore, corrected: correct.done, answered: answer.done, notAsked: answer.over };
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

function Actions({ link, signature: { status, slug }, contact }: Omit<SignaturePageProps, "notice">) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.actions;
  const { row, link: eraseLink } = words.erase;
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
      <Row text={row}>
        <a href={to.act(link, "erase")}>{eraseLink}</a>
      </Row>
      <Row text={say.help}>
        <Rich text={say.writeTo} values={{ address: <a href={`mailto:${contact}`}>{contact}</a> }} />
      </Row>
    </Rows>
  );
}
