import { Button } from "../kit/button";
import { CodeField } from "../kit/code-field";
import { EmailField } from "../kit/email-field";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { TooMany } from "../kit/notice";
import { desk } from "./desk-paths";
import { PasskeyRefused, WithPasskey } from "./factor-page";
import { PasskeyForm } from "./passkey-form";

type SignInProps = { passkey: object | null; form?: FormState<"email">; limited?: boolean };

/** These stand in the site's frame: whoever is not signed in sees nothing of the desk. */
export function SignInPage({ passkey, form = emptyForm, limited }: SignInProps) {
  return (
    <Narrow
      before={limited ? <TooMany /> : <ErrorSummary fields={["email"]} errors={form.errors} />}
      title="Moderators’ desk"
      lede="We e-mail you a link and a code. There is no password."
    >
      <form method="post" action={desk.signIn} noValidate>
        <EmailField label="Your e-mail address" value={form.values.email} error={form.errors.email} />
        <Button>Send me a link</Button>
      </form>
      {passkey && <WithPasskey options={passkey} />}
    </Narrow>
  );
}

type PasskeyProps = { options: object | null; problem: "refused" | "limited" | null };

/** Comes up when a passkey was not accepted. */
export function PasskeySignInPage({ options, problem }: PasskeyProps) {
  return (
    <Narrow
      before={problem && (problem === "limited" ? <TooMany /> : <PasskeyRefused />)}
      title="Sign in with a passkey"
      lede={options ? undefined : "A passkey belongs to the name of a site, and this one has none."}
    >
      {options && <PasskeyForm action={desk.signInPasskey} ask="get" options={options} button="Use a passkey" />}
      <p className="aside">
        <a href={desk.signIn}>Sign in by mail</a>
      </p>
    </Narrow>
  );
}

export function SignInSentPage({ form = emptyForm }: { form?: FormState<"code"> }) {
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      title="Check your e-mail"
      lede="If the address belongs to a moderator, a mail is on its way. Open its link in this browser, or type its code here."
    >
      <form method="post" action={desk.signInSent} noValidate>
        <CodeField label="Six-digit code" value={form.values.code} error={form.errors.code} />
        <Button>Sign in</Button>
      </form>
      <p className="aside">
        <a href={desk.signIn}>Send another mail</a>
      </p>
    </Narrow>
  );
}

type ConfirmProps = {
  /** The link's own address. */
  action: string;
  /** The link was opened in another browser than the one that asked. */
  needsCode: boolean;
  form?: FormState<"code">;
};

export function SignInConfirmPage({ action, needsCode, form = emptyForm }: ConfirmProps) {
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      title="Sign in to the desk"
      lede={needsCode ? "This is another browser than the one that asked, so type the code from the mail." : undefined}
    >
      <form method="post" action={action} noValidate>
        {needsCode && <CodeField label="Six-digit code" value={form.values.code} error={form.errors.code} />}
        <Button>Sign in</Button>
      </form>
    </Narrow>
  );
}

/** The link was used, or is too old. */
export function SignInOverPage() {
  return (
    <Narrow title="This link no longer works" lede="It was used already, or it is too old.">
      <p>
        <a href={desk.signIn}>Ask for a new one</a>
      </p>
    </Narrow>
  );
}
