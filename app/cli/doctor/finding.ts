import type { Settings } from "../../config.server";
import type { KeyRing } from "../../domain/keys.server";
import type { Progress } from "../progress";

/** "skipped": it does not apply here, or could not be looked at because of what another line says. */
export type State = "ok" | "warning" | "wrong" | "skipped";
export type Finding = { what: string; state: State; says: string; mend?: string };

/** What every check is given. */
export type Patient = {
  settings: Settings;
  /** Null in a demonstration that has never been started. */
  keys: KeyRing | null;
  now: () => number;
  random: (bytes: number) => Buffer;
  progress: Progress;
  /** An address to send a test mail to. */
  mail?: string;
  /** A DNS server to ask instead of the system's. */
  dns?: string;
  /** The name of the sender's DKIM key, where it is known. */
  dkim?: string;
};
export type Check = (patient: Patient) => Finding[] | Promise<Finding[]>;

export const ok = (what: string, says: string): Finding => ({ what, state: "ok", says });
export const skipped = (what: string, says: string): Finding => ({ what, state: "skipped", says });
export const warning = (what: string, says: string, mend: string): Finding => ({ what, state: "warning", says, mend });
export const wrong = (what: string, says: string, mend: string): Finding => ({ what, state: "wrong", says, mend });

/** A short word of the system or a library for what went wrong, such as ECONNREFUSED. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}
