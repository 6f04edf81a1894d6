import type { Letter, StoredText } from "../../../db/letters.server";
import type { Signature } from "../../../db/signature-mapper.server";
import { allows, type Status, statusesFor } from "../../domain/signature";
import type { App } from "../app";
import { post } from "./post.server";

/** The texts that stand against each other, in one language. */
export type NewerText = { letter: Letter; before: StoredText; after: StoredText };

/** Whether a letter has changed in substance since a version of it was signed. */
const hasChanged = ({ substantialVersion }: Pick<Letter, "substantialVersion">, signedVersion: number) =>
  substantialVersion !== null && signedVersion < substantialVersion;

/**
 * What a signature stands for and what its letter says now, in the language signed, else in the letter's own. Null where the
 * signer has nothing to decide: nothing of substance changed, or the signature is not where it could be renewed.
 */
export function newerText(app: App, signature: Signature): NewerText | null {
  const letter = app.db.letters.byId(signature.letterId);
  if (!letter || !hasChanged(letter, signature.version) || !allows(signature, "renew", app.now())) return null;
  const now = app.db.letters.texts(letter.id, letter.version);
  const then = app.db.letters.texts(letter.id, signature.version);
  const inLanguage = (texts: StoredText[], wanted: string) => texts.find(({ language }) => language === wanted);
  const after = inLanguage(now, signature.language) ?? inLanguage(now, letter.language);
  const before = after && inLanguage(then, after.language);
  return after && before ? { letter, before, after } : null;
}

/** Puts the question whether a signer signs the new text into the outbox, inside the caller's transaction. */
export function askAbout(app: App, version: number, signatureId: string): void {
  app.db.newVersions.mailed(signatureId, version);
  post(app, { kind: "new-version", signatureId });
}

/** Asks who comes to where others have been asked before: once, like everybody. */
export function keepAsked(app: App, before: Signature, after: Signature): void {
  if (isAskable(before.status) || !isAskable(after.status)) return;
  const version = app.db.letters.byId(after.letterId)?.substantialVersion ?? 0;
  if (after.version < version && (after.mailedVersion ?? 0) < version) askAbout(app, version, after.id);
}

const isAskable = (status: Status) => statusesFor("renew").includes(status);
