import { Button, LinkButton, LinkForm } from "../kit/button";
import { CodeField } from "../kit/code-field";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { desk } from "./desk-paths";
import { PasskeyRefused } from "./factor-page";
import { PasskeyForm } from "./passkey-form";
import { QrCode } from "./qr-code";

/** These stand in the site's frame: nothing of the desk is seen before they are done with. */

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

const Back = () => (
  <p className="aside">
    <a href={desk.account}>Back</a>
  </p>
);
