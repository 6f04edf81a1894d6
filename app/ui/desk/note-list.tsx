import { Button } from "../kit/button";
import { Moment } from "../kit/moment";
import { ago } from "./ago";
import { desk } from "./desk-paths";

export type NoteAtDesk = {
  id: string;
  text: string;
  by: string;
  writtenAt: number;
  /** Whether this moderator wrote it. */
  mine: boolean;
};

/** What colleagues wrote, the newest first. */
export function NoteList({ notes, now }: { notes: readonly NoteAtDesk[]; now: number }) {
  return (
    <ul className="evidence" aria-label="Notes">
      {notes.toReversed().map(({ id, text, by, writtenAt, mine }) => (
        <li key={id}>
          <small>{ago(writtenAt, now)}</small>
          <div>
            <p className="said" dir="auto">
              {text}
            </p>
            <p>
              <Moment at={writtenAt} /> · {by}
            </p>
            {mine && (
              <form method="post" action={desk.takeNoteBack(id)}>
                <Button kind="quiet">Take it back</Button>
              </form>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
