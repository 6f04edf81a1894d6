import type { Signature } from "../../../db/signature-mapper.server";
import { DomainError } from "../../domain/errors";
import type { EventType } from "../../domain/event";
import { demand, type Moderator } from "../../domain/moderator";
import type { App } from "../app";

export type Decider = {
  moderator: Moderator;
  id: string /** The signature as the moderator saw it. */;
  revision: number;
};

/** Somebody was faster: what they did, who they were, and when. Nothing was changed. */
export type Overtaken = {
  outcome: "overtaken";
  event: EventType;
  by: string;
  at: number;
};

/** The signature that a moderator decides on, if it is still as they saw it. */
export function asSeen(
  app: App,
  { moderator, id, revision }: Decider,
): { signature: Signature } | { overtaken: Overtaken } {
  demand(moderator, "decide");
  const signature = app.db.signatures.find(id);
  if (!signature) throw new DomainError("not-found");
  return signature.revision === revision ? { signature } : { overtaken: overtaken(app, id) };
}

export function overtaken(app: App, id: string): Overtaken {
  // A reader's report is no step of the signature's life.
  const last = app.db.events.ofSubject(id).findLast(({ type }) => type.startsWith("signature."));
  if (!last) throw new DomainError("not-found");
  return {
    outcome: "overtaken",
    event: last.type,
    by: nameOf(app, last.actor),
    at: last.at,
  };
}

/** Who did it, as colleagues say it. */
export function nameOf({ db }: App, actor: string): string {
  const id = /^moderator:(\d+)$/.exec(actor)?.[1];
  return id === undefined ? actor : (db.moderators.find(Number(id))?.email ?? "a former moderator");
}

export const actorFor = (moderator: Pick<Moderator, "id">) => `moderator:${moderator.id}` as const;
