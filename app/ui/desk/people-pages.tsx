import type { EventType } from "~/domain/event";
import { ROLES, type Role } from "~/domain/moderator";
import { Button, LinkButton } from "../kit/button";
import { Radios } from "../kit/choices";
import { ErrorSummary } from "../kit/error-summary";
import { Field } from "../kit/field";
import { emptyForm, type FormState } from "../kit/form";
import { Moment } from "../kit/moment";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { desk } from "./desk-paths";
import { eventTitle } from "./history";

const ROLE_WORDS: Record<Role, string> = {
  owner: "Owner: decides, and lets people in",
  moderator: "Moderator: decides on signatures and reports",
  reader: "Reader: sees everything, decides nothing",
};
const ROLE_OPTIONS = ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }));

type Line = { id: number; email: string; role: Role; isYou: boolean; hasFactor: boolean };

/** Everybody who may sign in. */
export function PeoplePage({ people, mayManage }: { people: readonly Line[]; mayManage: boolean }) {
  return (
    <div className="card">
      <h1>People</h1>
      <p className="who">Who may sign in to this desk.</p>
      <Rows label="People">
        {people.map(({ id, email, role, isYou, hasFactor }) => (
          <Row
            key={id}
            text={
              <>
                {mayManage ? <a href={desk.person(id)}>{email}</a> : email}
                {isYou && " · you"}
                {mayManage && !hasFactor && (
                  <>
                    <br />
                    <small>no second factor yet</small>
                  </>
                )}
              </>
            }
          >
            {role}
          </Row>
        ))}
      </Rows>
      {mayManage && (
        <div className="acts">
          <LinkButton to={desk.invite}>Invite somebody</LinkButton>
        </div>
      )}
    </div>
  );
}

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
        <Field
          name="email"
          type="email"
          label="Their e-mail address"
          value={email}
          error={form.errors.email}
          autoComplete="off"
          spellCheck={false}
        />
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

export type Person = Line & {
  createdAt: number;
  isLastOwner: boolean;
  sessions: number;
  did: readonly { type: EventType; count: number }[];
};

/** A colleague: what they may do, what they did, what can be done. */
export function PersonPage({ person, invited }: { person: Person; invited: boolean }) {
  const { id, email, role, createdAt, isYou, hasFactor, isLastOwner, sessions, did } = person;
  return (
    <div className="card">
      {invited && (
        <Notice kind="good" title="The invitation is on its way">
          <p>{email} gets it in a moment.</p>
        </Notice>
      )}
      <h1>{email}</h1>
      <p className="who">
        {role} since <Moment at={createdAt} only="date" />
        {isYou && " · you"}
      </p>
      <Rows label="Access">
        <Row text={ROLE_WORDS[role]}>{!isLastOwner && <a href={desk.changeRole(id)}>Change</a>}</Row>
        <Row text={hasFactor ? "Has a second factor" : "Has no second factor yet"}>
          {!hasFactor && <a href={desk.inviteAgain(id)}>Invite again</a>}
        </Row>
        <Row
          text={
            sessions === 0
              ? "Not signed in"
              : `Signed in, in ${sessions === 1 ? "one browser" : `${sessions} browsers`}`
          }
        >
          {sessions > 0 && <a href={desk.endSessionsOf(id)}>End all</a>}
        </Row>
        <Row text={isLastOwner ? "The only owner cannot be removed: make somebody else an owner first" : "May sign in"}>
          {!isLastOwner && <a href={desk.removePerson(id)}>Remove</a>}
        </Row>
      </Rows>
      <h2>What they did</h2>
      <Rows label="What they did">
        {did.map(({ type, count }) => (
          <Row key={type} text={eventTitle(type)}>
            {count}
          </Row>
        ))}
        <Row text={did.length === 0 ? "Nothing on signatures yet." : ""}>
          <a href={desk.activityBy(id)}>All of it</a>
        </Row>
      </Rows>
    </div>
  );
}

type RoleProps = { person: Pick<Person, "id" | "email" | "role" | "isLastOwner"> };

export function ChangeRolePage({ person: { id, email, role, isLastOwner } }: RoleProps) {
  return (
    <div className="card">
      <h1>The role of {email}</h1>
      {isLastOwner ? (
        <LastOwner />
      ) : (
        <form method="post" action={desk.changeRole(id)}>
          <Radios name="role" legend="What they may do" value={role} options={ROLE_OPTIONS} />
          <Button>Save</Button>
        </form>
      )}
    </div>
  );
}

export const LastOwner = () => (
  <Notice kind="warning" title="This is the only owner">
    <p>
      Without one nobody could let anybody in. Make <a href={desk.people}>somebody else</a> an owner first.
    </p>
  </Notice>
);
