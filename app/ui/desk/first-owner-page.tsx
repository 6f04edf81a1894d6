import { Button } from "../kit/button";
import { EmailField } from "../kit/email-field";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { desk } from "./desk-paths";

type Props = {
  /** The link's own address. */
  action: string;
  form?: FormState<"email">;
};

/** Where the operator's first link leads, before there is anybody who could sign in. */
export function FirstOwnerPage({ action, form = emptyForm }: Props) {
  return (
    <Narrow
      before={<ErrorSummary fields={["email"]} errors={form.errors} />}
      title="Set up the moderators’ desk"
      lede="Nobody can moderate yet. Whose address stands here becomes the owner, is signed in at once, and invites the others."
    >
      <form method="post" action={action} noValidate>
        <EmailField label="Your e-mail address" value={form.values.email} error={form.errors.email} />
        <Button>Become the owner</Button>
      </form>
    </Narrow>
  );
}

/** The link was used, is too old, or somebody was let in by a command. */
export function FirstOwnerOverPage() {
  return (
    <Narrow
      title="This link no longer works"
      lede="The desk has an owner already, or the link is older than 30 minutes. Starting the server on a terminal prints a fresh one while there is no owner."
    >
      <p>
        <a href={desk.signIn}>Sign in</a>
      </p>
    </Narrow>
  );
}
