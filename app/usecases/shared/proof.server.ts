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

/** Whether a link was one to this signature until it was handed over to another address. */
export const heldLink = (app: App, { id, keyVersion }: { id: string; keyVersion: number }, proof: Proof): boolean =>
  Array.from({ length: keyVersion - 1 }, (_, before) => before + 1).some((version) =>
    holdsLink(app, { id, keyVersion: version }, proof),
  );

/** A signature for whoever holds its link or signed it in this browser, unless another address looks after it now. */
export function ownSignature(app: App, id: string, proof: Proof): Signature | undefined {
  const signature = app.db.signatures.find(id);
  if (!signature) return undefined;
  const here = signature.keyVersion === 1 && proof.signedHere.includes(id);
  return here || holdsLink(app, signature, proof) ? signature : undefined;
}
