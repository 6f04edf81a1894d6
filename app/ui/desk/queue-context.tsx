import { createContext, type ReactNode, useContext } from "react";
import { type QueueQuery, viewOf, writeQueue } from "~/domain/queue";

const Context = createContext<QueueQuery>(viewOf("waiting"));

/** The queue that is being worked through: acts and links inside keep it, so that one leads on to its next. */
export function InQueue({ query, children }: { query: QueueQuery; children: ReactNode }) {
  return <Context.Provider value={query}>{children}</Context.Provider>;
}

/** As it stands in an address; empty for those who wait. */
export const useQueue = (): string => writeQueue(useContext(Context));

/** Puts the queue into the address of one of its signatures, or of an act on it. */
export function useInQueue(): (path: string) => string {
  const queue = useQueue();
  return (path) => (queue === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${queue}`);
}
