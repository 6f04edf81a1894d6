import { HELD } from "~/domain/mail";
import type { Status } from "~/domain/signature";
import { Button, LinkButton } from "../kit/button";
import { Moment } from "../kit/moment";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { desk } from "./desk-paths";
import { adviceOn } from "./mail-advice";
import { Pill } from "./pill";

type Mail = {
  id: number;
  kind: string;
  signature: { id: string; organisation: string; status: Status } | null;
  status: string;
  attempts: number;
  nextAt: number;
  /** What the mail server said: a reply's number, or such as ETIMEDOUT. */
  lastError: string | null;
  createdAt: number;
};

export type DeskMailPageProps = {
  /** In trouble, the newest first. */
  mails: readonly Mail[];
  /** How many wait to go out, how many of them were tried in vain, and how many failed for good. */
  queued: number;
  trying: number;
  failed: number;
  /** How many waited in a copy of the database that was restored: nothing sends them by itself. */
  held: number;
  mayDecide: boolean;
  /** Proxies that TRUST_PROXY does not believe in, for those who can mend it. */
  proxies: { seem: number; believed: number } | null;
};

/** What is on its way, and what did not get through. */
export function DeskMailPage({ mails, queued, trying, failed, held, mayDecide, proxies }: DeskMailPageProps) {
  const kept = mails.filter(isHeld);
  const bounced = mails.filter((mail) => mail.status === "failed" && !isHeld(mail));
  const tried = mails.filter(({ status }) => status !== "failed");
  return (
    <div className="card">
      <h1>Mail</h1>
      {proxies && <ProxyWarning {...proxies} />}
      <p className="who">
        {queued === 0 ? "Nothing waits to go out." : `${queued} ${queued === 1 ? "waits" : "wait"} to go out.`}{" "}
        {trying + failed + held === 0 ? "Every mail got through." : `${trying} tried again, ${failed} failed.`}
        {held > 0 && ` ${held} ${held === 1 ? "is" : "are"} held.`}
      </p>
      {bounced.length > 0 && (
        <>
          <h2>Addresses that bounce</h2>
          {mayDecide && (
            <LinkButton kind="quiet" to={desk.retryMails}>
              Send all that failed again
            </LinkButton>
          )}
          <Mails label="Mails that failed" mails={bounced} mayDecide={mayDecide} />
        </>
      )}
      {kept.length > 0 && (
        <>
          <h2>Held</h2>
          <Mails label="Mails that are held" mails={kept} mayDecide={mayDecide} />
        </>
      )}
      {tried.length > 0 && (
        <>
          <h2>Tried again</h2>
          <Mails label="Mails that are tried again" mails={tried} mayDecide={mayDecide} />
        </>
      )}
      {mails.length < trying + failed + held && <p className="asof">The newest {mails.length} are shown.</p>}
    </div>
  );
}

function Mails({ label, mails, mayDecide }: { label: string } & Pick<DeskMailPageProps, "mails" | "mayDecide">) {
  return (
    <ul className="evidence" aria-label={label}>
      {mails.map((mail) => (
        <li key={mail.id}>
          <Pill tone={mail.status === "failed" && !isHeld(mail) ? "bad" : "warn"}>{standing(mail)}</Pill>
          <div>
            <b>
              {mail.kind}
              {mail.signature && (
                <>
                  {": "}
                  <a href={desk.signature(mail.signature.id)}>
                    <Name>{mail.signature.organisation}</Name>
                  </a>
                </>
              )}
            </b>
            <Tries {...mail} />
            <Advice {...mail} />
            {mayDecide && (
              <form method="post" action={desk.retryMail(mail.id)}>
                <Button kind="quiet">Send again</Button>
              </form>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

const isHeld = ({ lastError }: Pick<Mail, "lastError">) => lastError === HELD;
const standing = (mail: Mail) => (isHeld(mail) ? "held" : mail.status === "failed" ? "failed" : "trying");

const Tries = ({ lastError, attempts, createdAt, status, nextAt }: Mail) => (
  <p>
    {lastError === HELD ? "Held" : (lastError ?? "No answer yet")} · tried{" "}
    {attempts === 1 ? "once" : `${attempts} times`} since <Moment at={createdAt} />
    {status !== "failed" && (
      <>
        {" "}
        · next at <Moment at={nextAt} only="time" />
      </>
    )}
  </p>
);

function Advice({ lastError, signature }: Mail) {
  const advice = adviceOn(lastError);
  return (
    <p>
      {advice && `${advice.meaning} ${advice.help}`}
      {signature?.status === "unconfirmed" && (
        <>
          {" "}
          <a href={desk.step(signature.id, "vouch")}>Vouch for them</a>
        </>
      )}
    </p>
  );
}

function ProxyWarning({ seem, believed }: { seem: number; believed: number }) {
  const words = seem === 1 ? "a proxy" : `${seem} proxies`;
  return (
    <Notice kind="warning" title={`Requests come through ${words}, and TRUST_PROXY is ${believed}`}>
      <p>
        So visitors look like one, and share one limit: signing may be refused to people who did nothing. If {words} of
        yours {seem === 1 ? "stands" : "stand"} in front, set <code>TRUST_PROXY={seem}</code> and start the program
        again.
      </p>
    </Notice>
  );
}
