import { Name } from "../kit/name";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { Rich } from "../kit/rich";
import { Row, Rows } from "../kit/rows";
import { Steps } from "../kit/steps";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { useSteps } from "./life";
import type { SignatureView } from "./types";

export type SignaturePageProps = {
  signature: SignatureView;
  notice?: "confirmedNow" | "confirmedBefore" | "corrected";
};

/** The signer's own page once the signature is confirmed: where it stands, and what can be done about it. */
export function SignaturePage({ signature, notice }: SignaturePageProps) {
  const { words } = useWords();
  const steps = useSteps(signature);
  const say = words.signature;
  return (
    <Narrow kicker={say.kicker} title={<Name>{signature.organisation}</Name>} lede={say.lede}>
      {notice && <Notice kind="good">{notice === "corrected" ? say.correct.done : say[notice]}</Notice>}
      <Steps steps={steps} />
      <Actions signature={signature} />
    </Narrow>
  );
}

function Actions({ signature: { key, status, letter } }: { signature: SignatureView }) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.actions;
  const over = status === "withdrawn";
  const disputable = status === "waiting" || status === "listed" || status === "declined";
  return (
    <Rows label={say.label}>
      {status === "declined" && (
        <Row text={say.correct}>
          <a href={to.correct(key)}>{say.correctLink}</a>
        </Row>
      )}
      <Row text={say.readLetter}>
        <a href={to.letter(letter.slug)}>{say.readLetterLink}</a>
      </Row>
      {!over && (
        <Row text={say.withdraw}>
          <a href={to.withdraw(key)}>{say.withdrawLink}</a>
        </Row>
      )}
      {disputable && (
        <Row text={say.dispute}>
          <a href={to.dispute(key)}>{say.disputeLink}</a>
        </Row>
      )}
      <Row text={say.help}>
        <Rich text={say.writeTo} values={{ address: <a href={`mailto:${letter.contact}`}>{letter.contact}</a> }} />
      </Row>
    </Rows>
  );
}
