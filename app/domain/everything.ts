/** What a signer is told when they ask for everything: the parts in their order, and the names of what stands in them. */
export const PARTS = [
  ...(["signature", "moderation", "corrections", "handOvers"] as const),
  ...(["questions", "notes", "reports"] as const),
  ...(["mails", "codes", "events", "kept", "until"] as const),
] as const;
export type Part = (typeof PARTS)[number];

export const FACTS = [
  ...(["organisation", "signedOrganisation", "website", "websiteDomain", "country", "sector", "statement"] as const),
  ...(["name", "role", "showRepresentative", "email", "emailDomain", "authority"] as const),
  ...(["letter", "version", "language", "sha256", "locale", "notice", "reference", "status"] as const),
  ...(["signedAt", "confirmedAt", "decidedAt", "listedAt", "hiddenAt", "askedAt", "proposedAt"] as const),
  ...(["disputedAt", "withdrawnAt", "mailedAt", "remindedAt", "mailedVersion"] as const),
  ...(["reason", "vouched", "vouchNote", "hiddenNote", "mailOrigin", "alike"] as const),
  ...(["at", "text", "answer", "ending", "endedAt", "settledAt"] as const),
  ...(["kind", "state", "sentAt", "usedAt", "purpose", "tries", "event", "number"] as const),
  ...(["network", "blocked", "what", "goesAt", "goesAfter"] as const),
  ...(["earlier", "from", "trapped", "contactForgottenAt"] as const),
] as const;
export type Fact = (typeof FACTS)[number];

/** Times are milliseconds since the epoch. What is null is not known, or did not happen. */
export type Facts = Readonly<Partial<Record<Fact, string | number | boolean | null>>>;
export type Everything = readonly { part: Part; facts: readonly Facts[] }[];

/** What goes at a time of its own. */
export type Going = "all" | "contact" | "network" | "mails" | "reports";

/** By its name: "at", or one that ends like it. */
export const isTime = (fact: string): boolean => /(?:^a|A)t$/.test(fact);
