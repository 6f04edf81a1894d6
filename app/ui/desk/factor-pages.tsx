import { Button, LinkButton, LinkForm } from "../kit/button";
import { CodeField } from "../kit/code-field";
import { ErrorSummary } from "../kit/error-summary";
import { Field } from "../kit/field";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { desk } from "./desk-paths";
import { PasskeyForm } from "./passkey-form";
import { QrCode } from "./qr-code";

/** These stand in the site's frame: nothing of the desk is seen before they are done with. */

type FactorPageProps = { passkey: object | null; hasTotp: boolean; form?: FormState<"code"> };

/** The second half of signing in by mail. */
export function FactorPage({ passkey, hasTotp, form = emptyForm }: FactorPageProps) {
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      title="One more step"
      lede="The mail was right. Now show what only you have."
    >
      <form method="post" action={desk.signInFactor} noValidate>
        <Field
          name="code"
          label={hasTotp ? "Code from your app, or a recovery code" : "A recovery code"}
          value={form.values.code}
          error={form.errors.code}
          autoComplete="one-time-code"
          spellCheck={false}
          dir="ltr"
        />
        <Button>Sign in</Button>
      </form>
      {passkey && <WithPasskey options={passkey} />}
      <div className="aside">
        <p>Lost all of them? Whoever runs this site can print you a link: undersigned moderator sign-in-link.</p>
        <LinkForm action={desk.signOut}>Sign out</LinkForm>
      </div>
    </Narrow>
  );
}

/** The other way in, under a form. */
export const WithPasskey = ({ options }: { options: object }) => (
  <section className="otherwise">
    <h2>Or with a passkey</h2>
    <PasskeyForm action={desk.signInPasskey} ask="get" options={options} button="Use a passkey" quiet />
  </section>
);

/** A moderator of a live instance comes past here once. */
export function SetUpPage({ who, passkeysPossible }: { who: string; passkeysPossible: boolean }) {
  return (
    <Narrow
      title="Set up a second factor"
      lede="Moderators decide what the public sees, so a mail alone does not open the desk. Choose what you will show beside it."
    >
      <Rows>
        {passkeysPossible && (
          <Row text="A passkey: your finger, your face or the number of your device. It also signs you in by itself.">
            <a href={desk.addPasskey}>Add a passkey</a>
          </Row>
        )}
        <Row text="An app that shows a code of six digits, on a phone or in a password manager.">
          <a href={desk.addTotp}>Add an app</a>
        </Row>
      </Rows>
      <div className="aside">
        <p>{who}</p>
        <LinkForm action={desk.signOut}>Sign out</LinkForm>
      </div>
    </Narrow>
  );
}

type AddPasskeyProps = { options: object | null; host: string; refused: boolean };

export function AddPasskeyPage({ options, host, refused }: AddPasskeyProps) {
  return (
    <Narrow
      before={refused && <PasskeyRefused />}
      title="Add a passkey"
      lede="Your browser asks for what unlocks your device, and keeps the passkey there. We keep nothing that could sign you in."
    >
      {options ? (
        <PasskeyForm action={desk.addPasskey} ask="create" options={options} button="Add a passkey" />
      ) : (
        <Notice title="Not at this address">
          <p>
            A passkey belongs to the name of a site, and {host} is a number. <a href={desk.addTotp}>Add an app</a>{" "}
            instead.
          </p>
        </Notice>
      )}
      <Back />
    </Narrow>
  );
}

/** What came back was not what we asked for, or came too late. */
export const PasskeyRefused = () => (
  <Notice kind="warning" title="This passkey was not accepted">
    <p>It is not known here, or the page was open for more than five minutes. Try again.</p>
  </Notice>
);

type AddTotpProps = { secret: string; uri: string; already: boolean; form?: FormState<"code"> };

export function AddTotpPage({ secret, uri, already, form = emptyForm }: AddTotpProps) {
  if (already) {
    return (
      <Narrow
        title="You have an app already"
        lede="There is one at a time. To change it, remove the one that you have."
      >
        <LinkButton to={desk.account}>Your account</LinkButton>
      </Narrow>
    );
  }
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      title="Add an app"
      lede="Scan this square with an app for sign-in codes, or type the key into it. Then type the code that it shows."
    >
      <QrCode text={uri} label="The key as a square to scan" />
      <p>
        Key: <span className="secret">{secret.replace(/(.{4})(?=.)/g, "$1 ")}</span>
      </p>
      <form method="post" action={desk.addTotp} noValidate className="otherwise">
        <input type="hidden" name="secret" value={secret} />
        <CodeField label="Code that the app shows" value={form.values.code} error={form.errors.code} />
        <Button>Add the app</Button>
      </form>
      <Back />
    </Narrow>
  );
}

type RecoveryProps = { codes: readonly string[] | null; left: number };

/** First what they are for; when asked for, the codes, this once. */
export function RecoveryPage({ codes, left }: RecoveryProps) {
  if (codes) {
    return (
      <Narrow
        title="Keep these codes"
        lede="Each signs you in once, after the mail, when nothing else is at hand. Print them or keep them in a password manager: they are not shown again."
      >
        <ol className="codes">
          {codes.map((code) => (
            <li key={code} className="secret">
              {code}
            </li>
          ))}
        </ol>
        <LinkButton to={desk.queue("waiting")}>I have kept them</LinkButton>
      </Narrow>
    );
  }
  return (
    <Narrow
      title="Recovery codes"
      lede="Ten codes for the day on which your phone is lost. Each signs you in once, after the mail."
    >
      {left > 0 && <p>You have {left} left. New ones make those worthless.</p>}
      <form method="post" action={desk.recovery} className="acts">
        <Button>{left > 0 ? "Show me ten new codes" : "Show me ten codes"}</Button>
        <LinkButton to={desk.queue("waiting")} kind="quiet">
          Not now
        </LinkButton>
      </form>
    </Narrow>
  );
}

const Back = () => (
  <p className="aside">
    <a href={desk.account}>Back</a>
  </p>
);
