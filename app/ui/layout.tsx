import type { ReactNode } from "react";
import { ownName } from "~/i18n";
import { otherLanguages, usePage } from "./page";
import { usePaths } from "./paths";
import { useWords } from "./words";

/** The frame of every page but the desk's: whose letter it is, where else to go. */
export function Layout({ children }: { children: ReactNode }) {
  const { words } = useWords();
  const page = usePage();
  return (
    <>
      <a className="skip" href="#main">
        {words.site.skip}
      </a>
      {page.demonstration && <Demonstration />}
      <Masthead />
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </>
  );
}

function Masthead() {
  const { words } = useWords();
  const page = usePage();
  const to = usePaths();
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="sender" href={page.letter ? to.letter(page.letter.slug) : to.home}>
          {page.letter?.from ?? "Undersigned"}
        </a>
        <nav aria-label={words.site.nav.site}>
          {page.letter ? (
            <>
              <a href={to.letter(page.letter.slug)}>{words.site.nav.letter}</a>
              <a href={to.signatories(page.letter.slug)}>{words.site.nav.signatories}</a>
            </>
          ) : (
            <a href={to.home}>{words.site.nav.letters}</a>
          )}
          {otherLanguages(page).map(({ language, href }) => (
            <a key={language} href={href} lang={language} hrefLang={language}>
              {ownName(language)}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}

function Demonstration() {
  const { words } = useWords();
  return (
    <aside className="demonstration" aria-label={words.site.demonstration.label}>
      <div className="wrap">
        <p>{words.site.demonstration.notice}</p>
        <p>
          <a href="/mailbox">{words.site.demonstration.mailbox}</a>
          <a href="/moderation">{words.site.demonstration.desk}</a>
        </p>
      </div>
    </aside>
  );
}

function Foot() {
  const { words } = useWords();
  const { letter, prefix, discovery } = usePage();
  const to = usePaths();
  return (
    <footer className="foot">
      {discovery && <p className="source">{discovery.origin + prefix + discovery.path}</p>}
      <div className="wrap">
        {letter && (
          <p>
            {words.site.foot.takeAway} <a href={to.pdf(letter.slug)}>PDF</a> · <a href={to.csv(letter.slug)}>CSV</a> ·{" "}
            <a href={to.json(letter.slug)}>JSON</a> · <a href={to.atom(letter.slug)}>Atom</a>
          </p>
        )}
        <p>
          <a href={to.checking}>{words.site.foot.checking}</a> ·{" "}
          {letter && (
            <>
              <a href={to.integrity(letter.slug)}>{words.site.foot.integrity}</a> ·{" "}
            </>
          )}
          <a href={to.privacy}>{words.site.foot.privacy}</a> · Undersigned
        </p>
      </div>
    </footer>
  );
}
