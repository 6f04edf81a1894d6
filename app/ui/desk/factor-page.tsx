import { Button, LinkForm } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { Field } from "../kit/field";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { desk } from "./desk-paths";
import { PasskeyForm } from "./passkey-form";

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

/** What came back was not what we asked for, or came too late. */
export const PasskeyRefused = () => (
  <Notice kind="warning" title="This passkey was not accepted">
    <p>It is not known here, or the page was open for more than five minutes. Try again.</p>
  </Notice>
);
