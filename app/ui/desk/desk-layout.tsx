import type { ReactNode } from "react";
import { DESK_PAGES, type DeskPage } from "~/domain/desk";
import type { QueueCounts, QueueView } from "~/domain/queue";
import type { Status } from "~/domain/signature";
import { Notice } from "../kit/notice";
import script from "./desk.js?url";
import { desk } from "./desk-paths";
import { KeyHelp, KeysProvider } from "./keys";
import { Toast, type ToastProps } from "./notices";

const STATUSES = ["waiting", "listed", "declined", "withdrawn", "unconfirmed"] as const satisfies readonly Status[];
const PAGES: Record<DeskPage, { name: string; to: string }> = {
  reports: { name: "Reports", to: desk.reports },
  alarms: { name: "Alarms", to: desk.alarms },
  bulk: { name: "Many at once", to: desk.bulks },
  mail: { name: "Mail", to: desk.mail },
  letters: { name: "Letters", to: desk.letters },
  reasons: { name: "Reasons", to: desk.reasons },
  people: { name: "People", to: desk.people },
  keeping: { name: "What we keep", to: desk.keeping },
  status: { name: "How it runs", to: desk.status },
  confirmations: { name: "Confirmations", to: desk.confirmations },
  activity: { name: "Activity", to: desk.activity() },
};

const RARE = ["asked", "corrections", "disputed", "merged"] as const satisfies readonly QueueView[];

export type DeskLayoutProps = {
  /** The moderator's address. */
  who: string;
  demonstration: boolean;
  /** Whether keys are on. */
  keys: boolean;
  counts: QueueCounts;
  /** How much waits for somebody on the desk's other pages. */
  waiting: Partial<Record<DeskPage, number>>;
  /** Whether something unusual happened within the last hour that nobody has seen. */
  alarm?: boolean;
  current: QueueView | DeskPage | null;
  /** The middle pane; on the phone it gives way to the signature that is open. */
  list?: ReactNode;
  /** What was just done. */
  toast?: ToastProps | null;
  children?: ReactNode;
};

/** Three panes side by side; on the phone one at a time. */
export function DeskLayout({ who, demonstration, keys, alarm, list, toast, children, ...side }: DeskLayoutProps) {
  return (
    <KeysProvider on={keys}>
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
            <KeyHelp />
            <a href={desk.account}>{who}</a>
            <form method="post" action={desk.signOut}>
              <button type="submit" className="as-link">
                Sign out
              </button>
            </form>
          </nav>
        </div>
      </header>
      {alarm && side.current !== "alarms" && <Alarm />}
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
            <h1 className="unseen">{side.current === "any" ? "all signatures" : side.current}</h1>
            {list}
          </main>
        )}
      </div>
      {toast && <Toast {...toast} />}
      <script type="module" src={script} />
    </KeysProvider>
  );
}

const Alarm = () => (
  <aside className="alarm" aria-label="Alarm">
    <Notice kind="warning">
      <p>
        Something unusual is going on. <a href={desk.alarms}>See what</a>
      </p>
    </Notice>
  </aside>
);

type SideProps = Pick<DeskLayoutProps, "counts" | "waiting" | "current">;

function Side({ counts, waiting, current }: SideProps) {
  const shown = [...STATUSES, ...RARE.filter((status) => counts[status] > 0)];
  return (
    <nav className="side" aria-label="Desk">
      <h2>Signatures</h2>
      {shown.map((status) => (
        <a key={status} href={desk.queue(status)} aria-current={current === status ? "page" : undefined}>
          {status.charAt(0).toUpperCase() + status.slice(1)} <span>{counts[status]}</span>
        </a>
      ))}
      <h2>Desk</h2>
      {DESK_PAGES.map((page) => (
        <a key={page} href={PAGES[page].to} aria-current={current === page ? "page" : undefined}>
          {PAGES[page].name} {waiting[page] ? <span>{waiting[page]}</span> : null}
        </a>
      ))}
    </nav>
  );
}
