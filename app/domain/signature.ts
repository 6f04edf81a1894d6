/** The life of a signature: its only home. The product on one screen. */

export const STATUSES = ["unconfirmed", "waiting", "listed", "declined", "merged", "disputed", "withdrawn"] as const;
export type Status = (typeof STATUSES)[number];

/** At most one signature of an address and an organisation on a letter is in one of these. */
export const OPEN_STATUSES = ["waiting", "listed", "disputed"] as const satisfies readonly Status[];

export const MAX_OPEN_ORGANISATIONS = 5;
export const DAY = 24 * 60 * 60 * 1000;

type Actor = "signer" | "moderator" | "system";
type Moment =
  | "confirmedAt"
  | "decidedAt"
  | "listedAt"
  | "withdrawnAt"
  | "disputedAt"
  | "hiddenAt"
  | "askedAt"
  | "contactForgottenAt"
  | "erasedAt";

/** What the life goes by. */
type Living = {
  status: Status;
  hiddenAt: number | null;
  askedAt: number | null;
  /** Since when a correction or a new address waits for a moderator. */
  proposedAt: number | null;
  /** Since when nothing personal is kept of it. */
  erasedAt: number | null;
  signedOrganisation: string | null;
  vouched: boolean;
};

type Transition = {
  by: Actor;
  from: readonly Status[];
  /** "same": it stays where it is. */
  to: Status | "same" | "deleted";
  /** Moments that become now. */
  sets?: readonly Moment[];
  /** Moments that no longer hold. */
  clears?: readonly Moment[];
  /** What must hold beside the status. */
  only?: keyof typeof CONDITIONS;
};

const CONDITIONS = {
  shown: ({ hiddenAt }) => hiddenAt === null,
  hidden: ({ hiddenAt }) => hiddenAt !== null,
  vouched: ({ vouched }) => vouched,
  renamed: ({ signedOrganisation }) => signedOrganisation !== null,
  asked: ({ askedAt }) => askedAt !== null,
  "not asked": ({ askedAt }) => askedAt === null,
  proposed: ({ proposedAt }) => proposedAt !== null,
  "nothing proposed": ({ proposedAt }) => proposedAt === null,
  kept: ({ erasedAt }) => erasedAt === null,
} satisfies Record<string, (signature: Living) => boolean>;

const LIFECYCLE = {
  confirm: { by: "signer", from: ["unconfirmed"], to: "waiting", sets: ["confirmedAt"] },
  vouch: { by: "moderator", from: ["unconfirmed"], to: "waiting", sets: ["confirmedAt"] },
  unvouch: { by: "moderator", from: ["waiting"], to: "unconfirmed", clears: ["confirmedAt"], only: "vouched" },
  approve: { by: "moderator", from: ["waiting"], to: "listed", sets: ["decidedAt", "listedAt"] },
  ask: { by: "moderator", from: ["waiting"], to: "waiting", sets: ["askedAt"], only: "not asked" },
  unask: { by: "moderator", from: ["waiting"], to: "waiting", clears: ["askedAt"], only: "asked" },
  answer: { by: "signer", from: ["waiting"], to: "waiting", clears: ["askedAt"], only: "asked" },
  decline: { by: "moderator", from: ["waiting"], to: "declined", sets: ["decidedAt"] },
  merge: { by: "moderator", from: ["waiting"], to: "merged", sets: ["decidedAt"] },
  undo: {
    by: "moderator",
    from: ["listed", "declined", "merged"],
    to: "waiting",
    clears: ["decidedAt", "listedAt", "hiddenAt"],
    only: "kept",
  },
  hide: { by: "moderator", from: ["listed"], to: "listed", sets: ["hiddenAt"], only: "shown" },
  show: { by: "moderator", from: ["listed"], to: "listed", clears: ["hiddenAt"], only: "hidden" },
  name: { by: "moderator", from: ["waiting", "listed"], to: "same" },
  unname: { by: "moderator", from: ["waiting", "listed"], to: "same", only: "renamed" },
  correct: { by: "signer", from: ["declined"], to: "waiting", clears: ["decidedAt"], only: "kept" },
  // What only takes away from what the public sees, or what it never sees.
  amend: { by: "signer", from: ["waiting", "listed"], to: "same" },
  propose: { by: "signer", from: ["listed"], to: "same" },
  accept: { by: "moderator", from: ["waiting", "listed"], to: "same", only: "proposed" },
  refuse: { by: "moderator", from: ["waiting", "listed"], to: "same", only: "proposed" },
  reopen: { by: "moderator", from: ["waiting", "listed"], to: "same", only: "nothing proposed" },
  "hand-over": { by: "signer", from: ["waiting", "listed", "declined", "merged"], to: "same", only: "kept" },
  renew: { by: "signer", from: ["waiting", "listed"], to: "same" },
  dispute: {
    by: "signer",
    from: ["waiting", "listed", "declined"],
    to: "disputed",
    sets: ["disputedAt"],
    clears: ["decidedAt", "listedAt", "hiddenAt"],
    only: "kept",
  },
  dismiss: { by: "moderator", from: ["disputed"], to: "waiting", clears: ["disputedAt"] },
  uphold: { by: "moderator", from: ["disputed"], to: "withdrawn", sets: ["withdrawnAt"] },
  withdraw: {
    by: "signer",
    from: ["unconfirmed", "waiting", "listed", "declined", "merged", "disputed"],
    to: "withdrawn",
    sets: ["withdrawnAt"],
    clears: ["listedAt", "hiddenAt"],
    only: "kept",
  },
  // What a period ends: see app/domain/periods.ts.
  forget: { by: "system", from: ["waiting", "listed"], to: "same", sets: ["contactForgottenAt"] },
  erase: { by: "system", from: ["declined", "merged", "withdrawn"], to: "same", sets: ["erasedAt"], only: "kept" },
  disown: { by: "signer", from: ["unconfirmed"], to: "deleted" },
  replace: { by: "system", from: ["unconfirmed"], to: "deleted" },
  purge: { by: "system", from: ["unconfirmed"], to: "deleted" },
} as const satisfies Record<string, Transition>;

export type Action = keyof typeof LIFECYCLE;
export const ACTIONS = Object.keys(LIFECYCLE) as Action[];

export type Decision =
  | {
      outcome: "moves";
      from: Status;
      to: Status;
      moments: Partial<Record<Moment, number | null>>;
    }
  | { outcome: "deletes"; from: Status }
  | { outcome: "refuses"; from: Status };

/** What an action does to a signature at a time. Pure: writing it down, and that nobody was faster, is the caller's. */
export function decide(signature: Living, action: Action, now: number): Decision {
  const transition: Transition = LIFECYCLE[action];
  const from = signature.status;
  if (!transition.from.includes(from)) return { outcome: "refuses", from };
  if (transition.only && !CONDITIONS[transition.only](signature)) return { outcome: "refuses", from };
  if (transition.to === "deleted") return { outcome: "deletes", from };

  const moments: Partial<Record<Moment, number | null>> = {};
  for (const moment of transition.clears ?? []) moments[moment] = null;
  for (const moment of transition.sets ?? []) moments[moment] = now;
  return { outcome: "moves", from, to: transition.to === "same" ? from : transition.to, moments };
}

/** Whether an action is possible as things stand. */
export const allows = (signature: Living, action: Action, now: number): boolean =>
  decide(signature, action, now).outcome !== "refuses";
/** Where an action is possible. */
export const statusesFor = (action: Action): readonly Status[] => LIFECYCLE[action].from;
export const actorOf = (action: Action): Actor => LIFECYCLE[action].by;
export const isStatus = (text: string | null): text is Status =>
  (STATUSES as readonly (string | null)[]).includes(text);
