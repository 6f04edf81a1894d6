import type { Digest } from "~/domain/digest";
import type { Factor } from "~/domain/factor";
import type { Role } from "~/domain/moderator";
import { Button, LinkForm } from "../kit/button";
import { Moment } from "../kit/moment";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { longAgo } from "./ago";
import { desk } from "./desk-paths";
import { digestName } from "./digest-page";

export type Account = {
  email: string;
  role: Role;
  factors: readonly {
    id: string;
    kind: Factor | "recovery";
    browser: string;
    createdAt: number;
    usedAt: number | null;
  }[];
  hasTotp: boolean;
  passkeysPossible: boolean;
  codesLeft: number;
  digest: Digest;
  sessions: readonly { id: string; browser: string; createdAt: number; seenAt: number; isThis: boolean }[];
};

const NAMES = { passkey: "Passkey", totp: "App with codes", recovery: "Recovery code" } as const;

const NO_PASSKEYS = "A passkey belongs to the name of a site. This one has only a number.";

/** What somebody signs in with, and where they are signed in. */
export function AccountPage({ account, now }: { account: Account; now: number }) {
  const { email, role, factors, hasTotp, passkeysPossible, codesLeft, digest, sessions } = account;
  return (
    <div className="card">
      <h1>Your account</h1>
      <p className="who">
        {email} · {role}
      </p>
      {factors.length === 0 && (
        <Notice kind="warning" title="You have no second factor">
          <p>Whoever reads your mail could sign in as you. Add a passkey or an app.</p>
        </Notice>
      )}
      <h2>Second factors</h2>
      <Rows label="Second factors">
        {factors.map(({ id, kind, browser, createdAt, usedAt }) => (
          <Row
            key={id}
            text={
              <>
                <b>{NAMES[kind]}</b>
                <br />
                {browser && `${browser}, `}added <Moment at={createdAt} only="date" />
                {usedAt !== null && `, used ${longAgo(usedAt, now)}`}
              </>
            }
          >
            <a href={desk.removeFactor(id)} aria-label={`Remove the ${NAMES[kind].toLowerCase()}`}>
              Remove
            </a>
          </Row>
        ))}
        <Row text={passkeysPossible ? "A passkey also signs you in by itself." : NO_PASSKEYS}>
          {passkeysPossible && <a href={desk.addPasskey}>Add a passkey</a>}
        </Row>
        {!hasTotp && (
          <Row text="An app shows a code of six digits.">
            <a href={desk.addTotp}>Add an app</a>
          </Row>
        )}
        {factors.length > 0 && (
          <Row text={`Recovery codes: ${codesLeft === 0 ? "none left" : `${codesLeft} left`}`}>
            <a href={desk.recovery}>New codes</a>
          </Row>
        )}
      </Rows>
      <h2>Mail</h2>
      <Rows label="Mail">
        <Row text={`When something new waits: ${digestName(digest)}`}>
          <a href={desk.digest}>Change</a>
        </Row>
      </Rows>
      <h2>Where you are signed in</h2>
      <Rows label="Sessions">
        {sessions.map(({ id, browser, createdAt, seenAt, isThis }) => (
          <Row
            key={id}
            text={
              <>
                <b>{browser || "A browser"}</b>
                {isThis && " · this one"}
                <br />
                since <Moment at={createdAt} />, last seen {longAgo(seenAt, now)}
              </>
            }
          >
            {!isThis && <LinkForm action={desk.endSession(id)}>End</LinkForm>}
          </Row>
        ))}
      </Rows>
      <div className="acts">
        {sessions.length > 1 && (
          <form method="post" action={desk.endSession("others")}>
            <Button kind="quiet">End all others</Button>
          </form>
        )}
        <form method="post" action={desk.signOut}>
          <Button kind="quiet">Sign out here</Button>
        </form>
      </div>
    </div>
  );
}
