import type { ReactNode } from "react";
import type { Status } from "~/domain/signature";
import { desk } from "./desk-paths";

const STATUSES = ["waiting", "listed", "declined", "withdrawn", "unconfirmed"] as const satisfies readonly Status[];
const RARE = ["disputed", "merged"] as const satisfies readonly Status[];

export type DeskLayoutProps = {
  /** The moderator's address. */
  who: string;
  demonstration: boolean;
  counts: Record<Status, number>;
  /** How many reports of readers wait for somebody. */
  openReports: number;
  /** How many mails need a look. */
  troubledMails: number;
  current: Status | "reports" | "mail" | null;
  /** The middle pane; on the phone it gives way to the signature that is open. */
  list?: ReactNode;
  children?: ReactNode;
};

/** Three panes side by side; on the phone one at a time. */
export function DeskLayout({ who, demonstration, list, children, ...side }: DeskLayoutProps) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="masthead">
        <div className="wrap wide">
          <a className="sender" href={desk.queue("waiting")}>
            Moderators’ desk
          </a>
          <nav aria-label="Site">
            {demonstration && <a href="/mailbox">Mailbox</a>}
            <a href="/">The letter</a>
            <span>{who}</span>
            <form method="post" action={desk.signOut}>
              <button type="submit" className="as-link">
                Sign out
              </button>
            </form>
          </nav>
        </div>
      </header>
      <div className={children ? "desk open" : "desk"}>
        <Side {...side} />
        {children ? (
          <>
            {list && (
              <nav className="queue" aria-label="Signatures">
                {list}
              </nav>
            )}
            <main id="main" tabIndex={-1} className={list ? "" : "alone"}>
              {children}
            </main>
          </>
        ) : (
          <main id="main" tabIndex={-1} className="queue">
            <h1 className="unseen">{side.current}</h1>
            {list}
          </main>
        )}
      </div>
    </>
  );
}

type SideProps = Pick<DeskLayoutProps, "counts" | "openReports" | "troubledMails" | "current">;

function Side({ counts, openReports, troubledMails, current }: SideProps) {
  const shown: readonly Status[] = [...STATUSES, ...RARE.filter((status) => counts[status] > 0)];
  return (
    <nav className="side" aria-label="Desk">
      <h2>Signatures</h2>
      {shown.map((status) => (
        <a key={status} href={desk.queue(status)} aria-current={current === status ? "page" : undefined}>
          {status.charAt(0).toUpperCase() + status.slice(1)} <span>{counts[status]}</span>
        </a>
      ))}
      <h2>Desk</h2>
      <a href={desk.reports} aria-current={current === "reports" ? "page" : undefined}>
        Reports {openReports > 0 && <span>{openReports}</span>}
      </a>
      <a href={desk.mail} aria-current={current === "mail" ? "page" : undefined}>
        Mail {troubledMails > 0 && <span>{troubledMails}</span>}
      </a>
    </nav>
  );
}
