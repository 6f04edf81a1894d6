import { useWords } from "../words";

/** A point in time (milliseconds since the epoch), in UTC. */
export function Moment({ at, only }: { at: number; only?: "date" | "time" }) {
  const { format } = useWords();
  const text = only === "date" ? format.date(at) : only === "time" ? `${format.time(at)} UTC` : format.dateTime(at);
  return <time dateTime={new Date(at).toISOString()}>{text}</time>;
}
