import type { Correction } from "../../../db/corrections.server";
import type { Signature } from "../../../db/signature-mapper.server";
import { type Change, canReopen, replacedBy } from "../../domain/correction";
import type { App } from "../app";
import { actorFor, nameOf } from "./decision.server";

/** A correction as moderators see it: what was, and what is wanted. */
export type ReviewedCorrection = {
  madeAt: number;
  before: Change;
  after: Change;
  decided: {
    ending: "accepted" | "refused";
    at: number;
    by: string;
    reason: string | null;
    /** Whether that can be taken back as things stand. */
    reopens: boolean;
  } | null;
};

/** The correction that waits; without one, the last that was decided on. */
export function reviewedCorrection(app: App, signature: Signature): ReviewedCorrection | null {
  const { open, decided } = app.db.corrections;
  const correction = open(signature.id) ?? decided(signature.id);
  if (!correction) return null;
  const { madeAt, wanted, replaced } = correction;
  const { signedOrganisation: _, ...before } = replaced ?? replacedBy(signature, wanted);
  return { madeAt, before, after: wanted, decided: decisionOn(app, signature, correction) };
}

function decisionOn(app: App, signature: Signature, correction: Correction): ReviewedCorrection["decided"] {
  const { ending, endedAt, endedBy, reason } = correction;
  if ((ending !== "accepted" && ending !== "refused") || endedAt === null || endedBy === null) return null;
  const by = nameOf(app, actorFor({ id: endedBy }));
  return { ending, at: endedAt, by, reason, reopens: canReopen(signature, correction) };
}
