import { demand, type Moderator } from "../domain/moderator";
import { PERIOD_NAMES, type Period } from "../domain/periods";
import { DAY } from "../domain/signature";
import type { App } from "./app";

const AHEAD_DAYS = 30;
/** Whoever wants to know more exactly than "more than 1,000" asks the database. */
const COUNTED = 1_000;

type Counted = { count: number; more: boolean };
export type Keeping = { period: Period; days: number; due: Counted; nextAt: number | null };

/** How long everything is kept, what goes within the next days and when the next does, and what went within the last. */
export function reviewKeeping(app: App, moderator: Moderator) {
  demand(moderator, "see");
  const { db, settings } = app;
  const from = db.activity.firstSince(app.now() - AHEAD_DAYS * DAY);
  const erased = db.keeping.actors("signature.erased", from, COUNTED + 1);
  const went = (type: "signature.purged" | "signature.contact-forgotten") =>
    counted(db.keeping.actors(type, from, COUNTED + 1).length);
  return {
    periods: PERIOD_NAMES.map((period): Keeping => ({ period, days: settings.periods[period], ...soon(app, period) })),
    went: {
      unconfirmed: went("signature.purged"),
      byPeriod: counted(erased.filter((actor) => actor === "system").length),
      asked: counted(erased.filter((actor) => actor !== "system").length),
      contacts: went("signature.contact-forgotten"),
    },
  };
}

const counted = (n: number): Counted => ({ count: Math.min(n, COUNTED), more: n > COUNTED });

function soon(app: App, period: Period): Pick<Keeping, "due" | "nextAt"> {
  const length = app.settings.periods[period] * DAY;
  const before = app.now() + AHEAD_DAYS * DAY - length + 1;
  if (period === "contacts") return soonForgotten(app, length, before);
  const first = app.db.keeping.first(period);
  return {
    due: counted(app.db.keeping.count(period, before, COUNTED + 1)),
    nextAt: first === null ? null : first + length,
  };
}

/** Of a letter all go at once. */
function soonForgotten({ db }: App, length: number, before: number): Pick<Keeping, "due" | "nextAt"> {
  const closing = db.letters
    .all()
    .flatMap(({ id, closesAt }) =>
      closesAt === null ? [] : [{ closesAt, signers: db.keeping.reachable(id, COUNTED + 1) }],
    )
    .filter(({ signers }) => signers > 0)
    .sort((a, b) => a.closesAt - b.closesAt);
  const due = closing.filter(({ closesAt }) => closesAt < before).reduce((sum, { signers }) => sum + signers, 0);
  const [first] = closing;
  return { due: counted(due), nextAt: first ? first.closesAt + length : null };
}
