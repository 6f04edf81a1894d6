import type { StoredEvent } from "../../../db/chain.server";
import { CORRECTABLE_FIELDS, type CorrectableField } from "../../domain/correction";
import type { EventType } from "../../domain/event";
import { isStatus, type Status } from "../../domain/signature";
import type { App } from "../app";
import { nameOf } from "./decision.server";
import { reasonTitles } from "./decline-reasons.server";

/** An event as the desk tells it: who, what and when, where it led from and to, and why. */
export type Happening = {
  at: number;
  type: EventType;
  by: string;
  from: Status | null;
  to: Status | null;
  /** The title of the reason for declining. */
  reason: string | null;
  /** What a correction is about. */
  fields: CorrectableField[];
  /** Whether the signer took back what waited. */
  takenBack: boolean;
};

/** Names and titles are looked up once for all of them. */
export function happenings<E extends Omit<StoredEvent, "hash">>(app: App, events: readonly E[]): (Happening & E)[] {
  const by = remembered((actor: string) => nameOf(app, actor));
  const title = remembered((code: string) => reasonTitles(app, code).en);
  return events.map((event) => {
    const { from, to, reason, fields, takenBack } = event.data;
    return {
      ...event,
      by: by(event.actor),
      from: typeof from === "string" && isStatus(from) ? from : null,
      to: typeof to === "string" && isStatus(to) ? to : null,
      reason: typeof reason === "string" ? title(reason) : null,
      fields: Array.isArray(fields) ? CORRECTABLE_FIELDS.filter((field) => fields.includes(field)) : [],
      takenBack: takenBack === true,
    };
  });
}

function remembered<T>(look: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? look(key);
    known.set(key, found);
    return found;
  };
}
