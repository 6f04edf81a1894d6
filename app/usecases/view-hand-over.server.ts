import type { Letter } from "../../db/letters.server";
import type { App } from "./app";
import { handOverOf } from "./shared/hand-over.server";
import { heldLink } from "./shared/proof.server";

/** Whether a link no longer works because another address has the one that does. */
export function wasHandedOver(app: App, id: string, key: string): boolean {
  const signature = app.db.signatures.find(id);
  return signature !== undefined && heldLink(app, signature, { key, signedHere: [] });
}

/** What the new address is shown of a signature: no personal field, neither its own nor of who hands over. */
export type TakeOverView =
  | ({ state: "open" | "with-moderators" } & {
      organisation: string;
      slug: Letter["slug"];
      locale: string;
    })
  | { state: "over" };

/** A hand-over for whoever holds its link. Looking changes nothing. */
export function viewTakeOver(app: App, id: string, key: string): TakeOverView | undefined {
  const found = handOverOf(app, id, key);
  if (!found) return undefined;
  if (found === "over") return { state: "over" };
  const { handOver, signature } = found;
  const letter = app.db.letters.byId(signature.letterId);
  if (!letter) throw new Error(`signature ${signature.id} has no letter`);
  const { organisation, locale } = signature;
  const state = handOver.confirmedAt === null ? "open" : "with-moderators";
  return { state, organisation, locale, slug: letter.slug };
}
