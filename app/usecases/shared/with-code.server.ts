import type { Signature } from "../../../db/signature-mapper.server";
import type { KeyholderPurpose } from "../../domain/challenge";
import type { App } from "../app";
import { type CodeProblem, checkCode } from "./code.server";
import { holdsLink } from "./proof.server";

/** Who acts from the private page: the link, and a fresh code. The browser that signed counts for nothing here. */
export type Keyholder = { id: string; key: string; code: string };

export type Refusal = { outcome: "not-found" } | { outcome: "code"; problem: CodeProblem };

/** The signature for a link and the code that was asked for this purpose; before confirming, its first code. */
export function withCode(
  app: App,
  { id, key, code }: Keyholder,
  purpose: KeyholderPurpose,
): { signature: Signature } | { refusal: Refusal } {
  const signature = app.db.signatures.find(id);
  if (!signature || !holdsLink(app, signature, { key, signedHere: [] })) return { refusal: { outcome: "not-found" } };
  const asked = signature.status === "unconfirmed" ? "confirm" : purpose;
  const checked = checkCode(app, app.db.challenges.newest(id, asked), id, code);
  return checked === "right" ? { signature } : { refusal: { outcome: "code", problem: checked } };
}
