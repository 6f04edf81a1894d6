import type { Signature } from "../../../db/signature-mapper.server";
import type { App } from "../app";

/** What somebody shows to be the one who signed. */
export type Proof = {
  /** The part after the dot in the private page's link. */
  key?: string;
  /** The signatures that were given in this browser: what its cookie says. */
  signedHere: readonly string[];
};

export const holdsLink = ({ keys }: App, signature: { id: string; keyVersion: number }, { key }: Proof) =>
  key !== undefined && keys.linkFits(signature.id, signature.keyVersion, key);

/** A signature for whoever holds its link or signed it in this browser. */
export function ownSignature(app: App, id: string, proof: Proof): Signature | undefined {
  const signature = app.db.signatures.find(id);
  return signature && (holdsLink(app, signature, proof) || proof.signedHere.includes(id)) ? signature : undefined;
}
