/** How a correction that a signer sent in can end; "closed": with the signature's next step nobody needs it any more. */
export const CORRECTION_ENDINGS = ["accepted", "refused", "replaced", "closed"] as const;

/** The same of a hand-over to another address. */
export const HAND_OVER_ENDINGS = ["done", "refused", "replaced", "closed"] as const;
