import type { Role } from "~/domain/moderator";
import { LinkButton } from "../kit/button";
import { Row, Rows } from "../kit/rows";
import { desk } from "./desk-paths";

export type Line = { id: number; email: string; role: Role; isYou: boolean; hasFactor: boolean };

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
