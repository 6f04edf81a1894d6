import { parseCorrection } from "~/domain/organisation";
import { correctSignature } from "~/usecases/correct-signature.server";
import type { Signed, World } from "./world";

/** The form as it was signed, name and role left empty, with some of it put right. */
export function correction({ submission }: Pick<Signed, "submission">, changes: Record<string, string> = {}) {
  const { organisation, website, country, sector, statement, showRepresentative } = submission;
  const parsed = parseCorrection({
    ...{ organisation, website, country, sector, statement: statement ?? "" },
    ...(showRepresentative && { showRepresentative: "yes" }),
    ...changes,
  });
  if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
  return parsed.data;
}

/** Sends that form with a fresh code. */
export async function corrects(w: World, signature: Signed, changes: Record<string, string> = {}) {
  const code = await w.codeFor(signature, "correct");
  return (await correctSignature(w.app, { ...signature, code }, correction(signature, changes))).outcome;
}
