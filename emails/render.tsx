import { renderToStaticMarkup } from "react-dom/server";
import { dictionary, direction, type Locale } from "~/i18n";
import { look, SHEET } from "./look";
import { oneLine, oneStop } from "./names";
import { textPart } from "./wrap";

export type RenderedMail = {
  subject: string;
  /** null: text alone. */
  html: string | null;
  text: string;
};

export type Frame = {
  locale: Locale;
  /** Whose mail it is; it heads the page. */
  sender: string;
  /** Why you get it. */
  why: string;
  controller: string;
  contact: string;
  /** null: a mail without any link. */
  privacyUrl: string | null;
  /** To quote when writing. */
  reference: string | null;
};

export type Content = {
  subject: string;
  /** Rows of the column, see parts.tsx; null: text alone. */
  html: React.ReactNode | null;
  /** Blocks of the text part. */
  text: string[];
};

export const render = (frame: Frame, { subject, html, text }: Content): RenderedMail => ({
  subject: oneLine(subject),
  html:
    html === null
      ? null
      : `<!doctype html>${renderToStaticMarkup(
          <Page title={subject} {...frame}>
            {html}
          </Page>,
        )}`,
  text: textPart([...text, footText(frame)]),
});

type PageProps = Frame & { title: string; children: React.ReactNode };

const Page = ({ title, children, ...frame }: PageProps) => (
  <html lang={frame.locale} dir={direction(frame.locale)}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      {/* iOS would make the code a telephone number. */}
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
      <title>{title}</title>
      <style>{SHEET}</style>
    </head>
    <body {...look.page}>
      <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} {...look.page}>
        <tbody>
          <tr>
            <td {...look.side}>
              <table role="presentation" align="center" width="560" cellPadding={0} cellSpacing={0} {...look.column}>
                <tbody>
                  <tr>
                    <td {...look.sender}>{frame.sender}</td>
                  </tr>
                  {children}
                  <tr>
                    <td {...look.end}>&nbsp;</td>
                  </tr>
                  <tr>
                    <td {...look.foot}>
                      <Foot {...frame} />
                    </td>
                  </tr>
                </tbody>
              </table>
            </td>
          </tr>
        </tbody>
      </table>
    </body>
  </html>
);

function Foot(frame: Frame) {
  const { locale, why, controller, contact, privacyUrl } = frame;
  const { foot } = dictionary(locale).mails;
  return (
    <>
      <p {...look.footLine}>{oneStop(why)}</p>
      <p {...look.footLine}>{foot.controller(controller, contact)}</p>
      {privacyUrl && (
        <p {...look.footLine}>
          <a href={privacyUrl} {...look.footLink}>
            {foot.privacy}
          </a>
        </p>
      )}
      <p {...look.footLine}>{end(frame)}</p>
    </>
  );
}

function footText(frame: Frame): string {
  const { locale, why, controller, contact, privacyUrl } = frame;
  const { foot } = dictionary(locale).mails;
  const lines = [why, foot.controller(controller, contact)];
  if (privacyUrl) lines.push(`${foot.privacy}\n${privacyUrl}`);
  // "-- " is how mail programs know where a mail ends and its foot begins.
  return ["-- ", ...lines, end(frame)].join("\n");
}

const end = ({ locale, reference }: Frame) =>
  reference === null ? "Undersigned" : `${dictionary(locale).mails.foot.reference(reference)} · Undersigned`;
