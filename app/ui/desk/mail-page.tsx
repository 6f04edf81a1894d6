import { Moment } from "../kit/moment";
import { Name } from "../kit/name";
import { desk } from "./desk-paths";
import { Pill } from "./pill";

export type DeskMailPageProps = {
  mails: readonly {
    id: string | number;
    kind: string;
    organisation: string | null;
    signatureId: string | null;
    status: string;
    attempts: number;
    nextAt: number | null;
    lastError: string | null;
    createdAt: number;
  }[];
  /** How many wait to go out. */
  queued: number;
};

/** The mails that did not get through. */
export function DeskMailPage({ mails, queued }: DeskMailPageProps) {
  return (
    <div className="card">
      <h1>Mail</h1>
      <p className="who">
        {queued === 0 ? "Nothing waits to go out." : `${queued} ${queued === 1 ? "waits" : "wait"} to go out.`}{" "}
        {mails.length === 0 && "Every mail got through."}
      </p>
      {mails.length > 0 && (
        <ul className="evidence" aria-label="Mails in trouble">
          {mails.map((mail) => (
            <li key={mail.id}>
              <Pill tone={mail.status === "failed" ? "bad" : "warn"}>
                {mail.status === "failed" ? "failed" : "trying"}
              </Pill>
              <div>
                <b>
                  {mail.kind}
                  {mail.organisation && (
                    <>
                      {": "}
                      {mail.signatureId ? (
                        <a href={desk.signature(mail.signatureId)}>
                          <Name>{mail.organisation}</Name>
                        </a>
                      ) : (
                        <Name>{mail.organisation}</Name>
                      )}
                    </>
                  )}
                </b>
                <p>
                  {mail.lastError ?? "No answer yet"} · tried {mail.attempts === 1 ? "once" : `${mail.attempts} times`}{" "}
                  since <Moment at={mail.createdAt} />
                  {mail.status !== "failed" && mail.nextAt !== null && (
                    <>
                      {" "}
                      · next at <Moment at={mail.nextAt} only="time" />
                    </>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
