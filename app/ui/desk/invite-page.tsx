import { Button, LinkButton } from "../kit/button";
import { Radios } from "../kit/choices";
import { EmailField } from "../kit/email-field";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Notice } from "../kit/notice";
import { desk } from "./desk-paths";
import { ROLE_OPTIONS } from "./roles";

export type InviteProblem = "already" | "blocked" | "limited";
const PROBLEMS: Record<InviteProblem, { title: string; text: string }> = {
  already: { title: "This address is among you", text: "Its role can be changed on its page." },
  blocked: { title: "We must not write to this address", text: "Its owner asked never to get mail from here again." },
  limited: { title: "A mail went there a moment ago", text: "Wait a little, then send it again." },
};

export const InviteProblemNotice = ({ problem }: { problem: InviteProblem }) => (
  <Notice kind="warning" title={PROBLEMS[problem].title}>
    <p>{PROBLEMS[problem].text}</p>
  </Notice>
);

type InviteProps = { form?: FormState<"email"> & { values: { role?: string } }; problem?: InviteProblem };

export function InvitePage({ form = emptyForm, problem }: InviteProps) {
  const { email, role = "moderator" }: { email?: string; role?: string } = form.values;
  return (
    <div className="card">
      {problem ? <InviteProblemNotice problem={problem} /> : <ErrorSummary fields={["email"]} errors={form.errors} />}
      <h1>Invite somebody</h1>
      <p className="who">They get a mail that says where to sign in. It holds nothing that signs anybody in.</p>
      <form method="post" action={desk.invite} noValidate>
        <EmailField label="Their e-mail address" value={email} error={form.errors.email} autoComplete="off" />
        <Radios name="role" legend="What they may do" value={role} options={ROLE_OPTIONS} />
        <div className="acts">
          <Button>Send the invitation</Button>
          <LinkButton to={desk.people} kind="quiet">
            Not now
          </LinkButton>
        </div>
      </form>
    </div>
  );
}
