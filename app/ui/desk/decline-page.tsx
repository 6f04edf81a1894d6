import type { Locale } from "~/i18n";
import { Button } from "../kit/button";
import { Checkbox } from "../kit/choices";
import { Name } from "../kit/name";
import { useWords } from "../words";
import { Act } from "./act";
import type { Subject } from "./act-pages";
import { desk } from "./desk-paths";
import { useInQueue } from "./queue-context";

export type DeclinePageProps = {
  /** `locale`: the signer's language, in which the reason is mailed. */
  signature: Subject & { locale: Locale };
  /** What is offered; `text` in the signer's language. */
  reasons: readonly { code: string; title: string; text: string }[];
  chosen: string | null;
  /** What was typed, when the form comes back without words. */
  text?: string;
};

/** First the reason, as a link each; then its words, which can be changed. */
export function DeclinePage({ signature, reasons, chosen, text }: DeclinePageProps) {
  const { format } = useWords();
  const inQueue = useInQueue();
  const reason = reasons.find(({ code }) => code === chosen);
  return (
    <div className="card">
      <h1>
        Decline <Name>{signature.organisation}</Name>
      </h1>
      <p className="who">
        The signer reads the reason on the private page, and is mailed the words below, in{" "}
        {format.language(signature.locale)}, after 30 seconds.
      </p>
      <nav aria-label="Reason" className="reasons">
        {reasons.map(({ code, title }) => (
          <a
            key={code}
            href={inQueue(desk.decline(signature.id, code))}
            aria-current={code === chosen ? "true" : undefined}
          >
            {title}
          </a>
        ))}
      </nav>
      {reason && (
        <Act action={desk.decline(signature.id)} revision={signature.revision}>
          <input type="hidden" name="reason" value={reason.code} />
          <Words locale={signature.locale} text={text ?? reason.text} missing={text?.trim() === ""} />
          <Checkbox name="withoutMail" label="Send no mail" checked={false} />
          <div className="acts">
            <Button kind="no">Decline</Button>
            <a className="btn quiet" href={inQueue(desk.signature(signature.id))}>
              Not now
            </a>
          </div>
        </Act>
      )}
    </div>
  );
}

function Words({ locale, text, missing }: { locale: Locale; text: string; missing: boolean }) {
  return (
    <div className={missing ? "field bad" : "field"}>
      <label htmlFor="text">What we write to the signer</label>
      {missing && (
        <p className="err" id="text-error">
          Write a sentence that says why, or send no mail
        </p>
      )}
      <textarea
        id="text"
        name="text"
        rows={6}
        lang={locale}
        maxLength={2000}
        aria-describedby={missing ? "text-error" : undefined}
        aria-invalid={missing ? true : undefined}
        defaultValue={text}
      />
    </div>
  );
}
