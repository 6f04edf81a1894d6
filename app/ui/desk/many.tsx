import type { ReactNode } from "react";
import type { QueueView } from "~/domain/queue";
import { Checkbox } from "../kit/choices";
import { desk } from "./desk-paths";
import { useKeys } from "./keys";
import { useQueue } from "./queue-context";

/** Where there is somebody to decide on. */
export const isUndecided = (view: QueueView) => view === "waiting" || view === "asked" || view === "any";

/** The queue with a box to tick before each name, once that is opened; what is chosen is shown before anything is done. */
export function Many({ offered, children }: { offered: boolean; children: ReactNode }) {
  const queue = useQueue();
  if (!offered) return children;
  return (
    <form method="post" action={desk.bulks}>
      <input type="hidden" name="queue" value={queue} />
      <details className="many">
        <summary>Many at once</summary>
        <p>Tick names below, or take all. You see them again before anything is done.</p>
        <Checkbox name="all" label="All that fit, on further pages too" checked={false} />
        <div className="acts">
          {(["approve", "decline"] as const).map((act) => (
            <button
              key={act}
              type="submit"
              name="act"
              value={act}
              className={act === "decline" ? "btn no" : "btn quiet"}
            >
              {act === "decline" ? "Decline…" : "Approve…"}
            </button>
          ))}
        </div>
      </details>
      {children}
    </form>
  );
}

/** Shown while "Many at once" is open. */
export function Tick({ item: { id, organisation } }: { item: { id: string; organisation: string } }) {
  const { select } = useKeys();
  return (
    <label className="tick">
      <input type="checkbox" name="id" value={id} aria-label={`Select ${organisation}`} aria-keyshortcuts={select} />
    </label>
  );
}
