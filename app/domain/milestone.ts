import type { EventType } from "./event";

/** What a signer is told of a signature's life after it was confirmed, each at its time. */
export type Milestone =
  | ("asked" | "answered" | "listed" | "declined" | "merged" | "corrected" | "hidden" | "disputed" | "withdrawn")
  | ("amended" | "proposed" | "accepted" | "refused" | "handedOver" | "renewed");
export type Reached = { what: Milestone; at: number };

/** What was taken back is not told: its mail may never have gone out. */
type Telling = Milestone | { takesBack: readonly Milestone[] };

const TELLING: { readonly [Type in EventType]?: Telling } = {
  "signature.asked": "asked",
  "signature.unasked": { takesBack: ["asked"] },
  "signature.answered": "answered",
  "signature.approved": "listed",
  "signature.declined": "declined",
  "signature.merged": "merged",
  "signature.undone": { takesBack: ["listed", "declined", "merged"] },
  "signature.hidden": "hidden",
  "signature.shown": { takesBack: ["hidden"] },
  "signature.corrected": "corrected",
  "signature.amended": "amended",
  "signature.proposed": "proposed",
  "signature.accepted": "accepted",
  "signature.refused": "refused",
  "signature.reopened": { takesBack: ["accepted", "refused"] },
  "signature.handed-over": "handedOver",
  "signature.renewed": "renewed",
  "signature.disputed": "disputed",
  "signature.dismissed": { takesBack: ["disputed"] },
  "signature.upheld": "withdrawn",
  "signature.withdrawn": "withdrawn",
};

/** A signature's life as its signer is told of it, the oldest first. */
export function lifeOf(events: readonly { type: EventType; at: number }[]): Reached[] {
  let life: Reached[] = [];
  for (const { type, at } of events) {
    const telling = TELLING[type];
    if (typeof telling === "string") life.push({ what: telling, at });
    else if (telling) life = without(life, telling.takesBack);
  }
  return life;
}

/** Without the last of these; what was hidden since is hidden no more. */
function without(life: readonly Reached[], taken: readonly Milestone[]): Reached[] {
  const last = life.findLastIndex(({ what }) => taken.includes(what));
  return last === -1 ? [...life] : life.filter(({ what }, at) => at < last || (at > last && what !== "hidden"));
}
