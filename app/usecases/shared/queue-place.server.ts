import { z } from "zod";
import type { QueuePlace } from "../../../db/queue.server";

const whole = z.int().nonnegative();
const places = z
  .tuple([whole, whole, z.string()])
  .transform(([seq, arrivedAt, organisationKey]) => ({ seq, arrivedAt, organisationKey }));

/** A place in the queue as an address carries it. */
export const placeOf = ({ seq, arrivedAt, organisationKey }: QueuePlace): string =>
  Buffer.from(JSON.stringify([seq, arrivedAt, organisationKey])).toString("base64url");

/** Null for what somebody made up: the queue begins at its beginning. */
export function readPlace(text: string | null): QueuePlace | null {
  try {
    return places.safeParse(JSON.parse(Buffer.from(text ?? "", "base64url").toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}
