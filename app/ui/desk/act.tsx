import type { ReactNode } from "react";
import { useQueue } from "./queue-context";

/** A form that acts on a signature as the moderator saw it, and leads on in the queue. */
export function Act({ action, revision, children }: { action: string; revision: number; children: ReactNode }) {
  const queue = useQueue();
  return (
    <form method="post" action={action}>
      <input type="hidden" name="revision" value={revision} />
      {queue !== "" && <input type="hidden" name="queue" value={queue} />}
      {children}
    </form>
  );
}
