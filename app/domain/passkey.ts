import { z } from "zod";

/** Whose passkeys they are: the host of the site, which must have a name. Null where it is a number, such as 127.0.0.1. */
export function partyOf(baseUrl: string): { id: string; origin: string } | null {
  const { hostname, origin } = new URL(baseUrl);
  return /^[\d.]+$|^\[/.test(hostname) ? null : { id: hostname, origin };
}

/** Ed25519, ES256, RS256: what authenticators have. */
export const ALGORITHMS = [-8, -7, -257] as const;

/** A browser is told what to ask for, as WebAuthn's JSON. Both ask for what unlocks the device, so that a passkey is enough by itself. */
export const signInOptions = (rpId: string, challenge: string) =>
  ({ challenge, rpId, userVerification: "required" }) satisfies PublicKeyCredentialRequestOptionsJSON;

type Owner = { id: number; email: string; passkeys: readonly string[] };

export const creationOptions = (rp: { id: string; name: string }, challenge: string, { id, email, passkeys }: Owner) =>
  ({
    challenge,
    rp,
    user: { id: base64url(String(id)), name: email, displayName: email },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ alg, type: "public-key" })),
    excludeCredentials: passkeys.map((passkey) => ({ id: passkey, type: "public-key" })),
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    attestation: "none",
  }) satisfies PublicKeyCredentialCreationOptionsJSON;

const base64url = (text: string) => btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const answer = <Response extends z.ZodRawShape>(response: Response) =>
  z.object({
    id: z.string().min(1).max(1_400),
    rawId: z.string(),
    type: z.literal("public-key"),
    response: z.object({ clientDataJSON: z.string(), ...response }),
    clientExtensionResults: z.object({}),
  });

const creation = answer({ attestationObject: z.string() });
const signIn = answer({ authenticatorData: z.string(), signature: z.string(), userHandle: z.string().optional() });

/** What the browser's script put into the form; undefined for anything else. */
export const parseCreation = (text: string) => creation.safeParse(fromJson(text)).data;
export const parseSignIn = (text: string) => signIn.safeParse(fromJson(text)).data;

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
