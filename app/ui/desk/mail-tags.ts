import type { MailOrigin } from "~/domain/mail-origin";
import type { Tone } from "./pill";

/** Where a signature's mail came from, in two words. */
export const MAIL_TAGS = {
  "own-domain": { tone: "good", text: "own domain" },
  "other-domain": { tone: "warn", text: "other domain" },
  "free-mail": { tone: "warn", text: "free mail" },
  "disposable-mail": { tone: "bad", text: "throwaway mail" },
} as const satisfies Record<MailOrigin, { tone: Tone; text: string }>;
