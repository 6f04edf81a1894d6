const MINUTE = 60_000;
/** How long somebody who opened a signature is taken to look at it. */
const LOOKS_FOR = 2 * MINUTE;

export type Lookout = ReturnType<typeof lookout>;

/** Who of the desk looks at what. In memory only: after a restart nobody needs to know. */
export function lookout() {
  const seen = new Map<number, { name: string; signatureId: string; at: number }>();
  return {
    /** Notes that a moderator opened a signature, and gives the names of the others who have. */
    opened(signatureId: string, { id, email }: { id: number; email: string }, now: number): string[] {
      seen.set(id, { name: email, signatureId, at: now });
      return [...seen]
        .filter(([who, look]) => who !== id && look.signatureId === signatureId && now < look.at + LOOKS_FOR)
        .map(([, { name }]) => name);
    },
  };
}
