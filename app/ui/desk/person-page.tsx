import type { EventType } from "~/domain/event";
import { Button } from "../kit/button";
import { Radios } from "../kit/choices";
import { Moment } from "../kit/moment";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { desk } from "./desk-paths";
import { eventTitle } from "./history";
import type { Line } from "./people-page";
import { ROLE_OPTIONS, ROLE_WORDS } from "./roles";

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
