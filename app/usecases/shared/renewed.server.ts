import type { App } from "../app";

/** The text that was signed first, and when the one was that is signed now. */
export type Renewed = { at: number; first: { version: number; language: string } };

/** Null where what was signed first still stands. */
export function renewedFrom({ db }: App, signatureId: string): Renewed | null {
  const events = db.events.ofSubject(signatureId);
  const last = events.findLast(({ type }) => type === "signature.renewed");
  const { version, language } = events.find(({ type }) => type === "signature.signed")?.data ?? {};
  if (!last || typeof version !== "number" || typeof language !== "string") return null;
  return { at: last.at, first: { version, language } };
}
