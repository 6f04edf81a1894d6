import { LinkForm } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { CodeStep } from "./code-step";
import type { SignatureView } from "./types";
import type { ActPageProps } from "./withdraw-page";

export type HandOverOpenPageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  /** The new address has confirmed, and a moderator looks. */
  waiting: boolean;
  /** Its mail was just asked for again; whether it may have another is not told. */
  again: boolean;
};

/** A hand-over that is on its way, for whoever began it. It says nothing about the new address. */
export function HandOverOpenPage({ link, waiting, again }: HandOverOpenPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.handOver.open;
  const { title, lede } = waiting ? words.handOver.waiting : say;
  return (
    <Narrow kicker={words.signature.kicker} title={title} lede={lede}>
      {again && <Notice>{say.askedAgain}</Notice>}
      <Rows>
        {!waiting && (
          <Row text={say.again}>
            <LinkForm action={to.inviteAgain(link)}>{say.againLink}</LinkForm>
          </Row>
        )}
        <Row text={say.other}>
          <a href={`${to.act(link, "hand-over")}?anew=yes`}>{say.otherLink}</a>
        </Row>
        <Row text={say.stop}>
          <a href={to.callOff(link)}>{say.stopLink}</a>
        </Row>
      </Rows>
      <p className="aside">
        <a href={to.signature(link)}>{words.signature.code.back}</a>
      </p>
    </Narrow>
  );
}

export function CallOffPage({ link, sent, form = emptyForm, notice }: Omit<ActPageProps, "signature">) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.handOver.callOff;
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={say.title}
      lede={say.lede}
    >
      <CodeStep
        act={to.callOff(link)}
        back={to.signature(link)}
        submit={say.submit}
        sent={sent}
        form={form}
        notice={notice}
      />
    </Narrow>
  );
}

/** On the private page, while a hand-over is on its way. */
export function OnItsWay({ link, handOver }: { link: string } & Pick<SignatureView, "handOver">) {
  const { words } = useWords();
  const to = usePaths();
  if (handOver === null || handOver === "possible") return null;
  const { title, lede } = handOver === "asked" ? words.handOver.open : words.handOver.waiting;
  return (
    <Notice title={title}>
      <p>{lede}</p>
      <p>
        <a href={to.act(link, "hand-over")}>{words.handOver.open.see}</a>
      </p>
    </Notice>
  );
}
