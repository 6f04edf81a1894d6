import { Button, LinkButton } from "../kit/button";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { desk } from "./desk-paths";

export type MailToRetry = { id: number; kind: string; status: string; organisation: string | null };

/** Asks whether to send one again; `gone`: it was sent or taken back meanwhile. */
export function RetryMailPage({ mail, mayDecide, gone }: { mail: MailToRetry; mayDecide: boolean; gone: boolean }) {
  return (
    <div className="card">
      <h1>
        Send “{mail.kind}” again{mail.organisation && <>: </>}
        {mail.organisation && <Name>{mail.organisation}</Name>}
      </h1>
      {gone && (
        <Notice kind="warning" title="It is no longer in trouble">
          <p>It was sent, is on its way, or says something that no longer holds.</p>
        </Notice>
      )}
      <Again action={desk.retryMail(mail.id)} may={mayDecide && !gone} />
    </div>
  );
}

/** Asks whether to send all that failed again. */
export function RetryMailsPage({ failed, mayDecide }: { failed: number; mayDecide: boolean }) {
  return (
    <div className="card">
      <h1>Send all that failed again</h1>
      <p className="who">
        {failed === 0 ? "No mail has failed." : `${failed} ${failed === 1 ? "mail" : "mails"}. `}
        {failed > 0 &&
          "Do this once its cause is mended: a server that is asked in vain again and again trusts us less."}
      </p>
      <Again action={desk.retryMails} may={mayDecide && failed > 0} />
    </div>
  );
}

const Again = ({ action, may }: { action: string; may: boolean }) => (
  <form method="post" action={action}>
    <div className="acts">
      {may && <Button>Send again</Button>}
      <LinkButton kind="quiet" to={desk.mail}>
        Back to the mail
      </LinkButton>
    </div>
  </form>
);
