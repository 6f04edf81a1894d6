import { look } from "./look";
import { oneStop } from "./names";

/** The parts of a mail's column, each a row of its own: tables are what every mail program lays out alike. */

const Row = ({ children, ...cell }: { children: React.ReactNode; className?: string; style: React.CSSProperties }) => (
  <tr>
    <td {...cell}>{children}</td>
  </tr>
);

export const Heading = ({ children }: { children: string }) => (
  <tr>
    <td>
      <h1 {...look.heading}>{children}</h1>
    </td>
  </tr>
);

export const Paragraphs = ({ children }: { children: string[] }) =>
  children.map((paragraph) => (
    <Row key={paragraph} {...look.paragraph}>
      {oneStop(paragraph)}
    </Row>
  ));

/** The six digits, alone and large, to be typed or copied. */
export const Code = ({ label, code, note }: { label: string; code: string; note: string }) => (
  <>
    <Row {...look.label}>{label}</Row>
    <Row {...look.code}>{code}</Row>
    <Row {...look.note}>{note}</Row>
  </>
);

export const Quote = ({ label, children }: { label: string; children: string }) => (
  <>
    <Row {...look.note} style={{ ...look.note.style, paddingBottom: "8px" }}>
      {label}
    </Row>
    <Row {...look.quote}>{children}</Row>
    <Gap />
  </>
);

/** Parts of a text in its own language, each a quote. */
export const Passage = ({ label, language, children }: { label: string; language: string; children: string[] }) => (
  <>
    <Row {...look.note} style={{ ...look.note.style, paddingBottom: "8px" }}>
      {label}
    </Row>
    <tr>
      <td {...look.quote} lang={language} dir="auto">
        {children.join("\n\n")}
      </td>
    </tr>
    <Gap />
  </>
);

export const Link = ({ label, href }: { label: string; href: string }) => (
  <Row {...look.paragraph}>
    {label}{" "}
    <a href={href} {...look.footLink}>
      {href}
    </a>
  </Row>
);

export const Button = ({ href, children }: { href: string; children: string }) => (
  <>
    <tr>
      <td {...look.act}>
        <table role="presentation" cellPadding={0} cellSpacing={0}>
          <tbody>
            <tr>
              <td {...look.button}>
                <a href={href} {...look.buttonText}>
                  {children}
                </a>
              </td>
            </tr>
          </tbody>
        </table>
      </td>
    </tr>
    <Gap />
  </>
);

const Gap = () => <Row {...look.gap}>&nbsp;</Row>;
