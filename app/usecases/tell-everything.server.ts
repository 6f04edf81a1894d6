import type { Signature } from "../../db/signature-mapper.server";
import type { Everything } from "../domain/everything";
import type { App } from "./app";
import { gatherEverything } from "./shared/everything.server";
import { holdsLink } from "./shared/proof.server";
import { type Keyholder, type Refusal, withCode } from "./shared/with-code.server";

const MINUTE = 60_000;
/** For how long what was shown can also be downloaded. */
const DOWNLOAD = 15 * MINUTE;
const NAME = "everything";

export type Told = { at: number; organisation: string; everything: Everything };
/** `token` opens the download. */
export type TellOutcome = ({ outcome: "told"; token: string } & Told) | Refusal;

/** Tells its signer all that is stored of a signature, once for a fresh code. */
export async function tellEverything(app: App, keyholder: Keyholder): Promise<TellOutcome> {
  return app.db.write((): TellOutcome => {
    const found = withCode(app, keyholder, "data");
    if ("refusal" in found) return found.refusal;
    const token = app.keys.sign(NAME, `${keyholder.id}.${app.now() + DOWNLOAD}`);
    return { outcome: "told", token, ...told(app, found.signature) };
  });
}

/** The same again for whoever was shown it a moment ago; undefined for anybody else. */
export function tellEverythingAgain(app: App, { id, key }: Omit<Keyholder, "code">, token: string): Told | undefined {
  const [asked, ends] = app.keys.readSigned(NAME, token)?.split(".") ?? [];
  const signature = app.db.signatures.find(id);
  if (!signature || asked !== id || app.now() >= Number(ends)) return undefined;
  return holdsLink(app, signature, { key, signedHere: [] }) ? told(app, signature) : undefined;
}

const told = (app: App, signature: Signature): Told => ({
  at: app.now(),
  organisation: signature.organisation,
  everything: gatherEverything(app, signature),
});
