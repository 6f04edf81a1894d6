import { type ActivityQuery, startOfDay } from "../domain/activity";
import { demand, type Moderator } from "../domain/moderator";
import { DAY } from "../domain/signature";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";
import { type Happening, happenings } from "./shared/happening.server";

const PAGE = 100;

/** What it was about: a signature by its organisation's name of today, somebody of the desk, or a letter. */
type About =
  | { kind: "signature"; id: string; organisation: string | null }
  | { kind: "person"; id: number; name: string }
  | { kind: "other"; name: string };

export type Activity = {
  lines: (Happening & { seq: number; about: About })[];
  /** The query's `before` for the next page. */
  older: number | null;
  /** Who can be asked for. */
  people: { id: number; email: string }[];
};

/** Everything that happened, newest first, by person, by kind and by day. */
export function reviewActivity(app: App, moderator: Moderator, { by, type, day, before }: ActivityQuery): Activity {
  demand(moderator, "see");
  const { activity, moderators } = app.db;
  const start = day === null ? null : startOfDay(day);
  const from = start === null ? 1 : activity.firstSince(start);
  const end = start === null ? Number.MAX_SAFE_INTEGER : activity.firstSince(start + DAY);
  const filter = { actor: by === null ? null : actorFor({ id: by }), type, from };
  const found = activity.page({ ...filter, before: Math.min(end, before ?? end) }, PAGE + 1);
  const shown = found.slice(0, PAGE);
  const named = app.db.review.named(shown.map(({ subject }) => subject));
  return {
    lines: happenings(app, shown).map(({ seq, at, type, by, from, to, reason, fields, takenBack, subject }) => ({
      ...{ seq, at, type, by, from, to, reason, fields, takenBack },
      about: aboutOf(app, type, subject, named.get(subject)?.organisation ?? null),
    })),
    older: found.length > PAGE ? (shown.at(-1)?.seq ?? null) : null,
    people: moderators.active().map(({ id, email }) => ({ id, email })),
  };
}

function aboutOf({ db }: App, type: string, subject: string, organisation: string | null): About {
  const isPerson = /^\d{1,9}$/.test(subject);
  if (isPerson) {
    const id = Number(subject);
    return { kind: "person", id, name: db.moderators.find(id)?.email ?? "a former moderator" };
  }
  return organisation !== null || /^(signature|report|mail|note)\./.test(type)
    ? { kind: "signature", id: subject, organisation }
    : { kind: "other", name: subject };
}
