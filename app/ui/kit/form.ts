import type { Dictionary } from "~/i18n";

export type ErrorCode = keyof Dictionary["errors"]["fields"];

/** A form as it is shown: what was typed, and at most one error a field. */
export type FormState<Field extends string> = {
  values: Partial<Record<Field, string>>;
  errors: Partial<Record<Field, ErrorCode>>;
};

/** What may be wrong with a typed code, as its field says it. */
export const CODE_ERRORS = {
  missing: "code.required",
  malformed: "code.format",
  wrong: "code.wrong",
  spent: "code.spent",
  expired: "code.expired",
  locked: "code.locked",
} as const satisfies Record<string, ErrorCode>;

export const emptyForm = { values: {}, errors: {} };

/** The ids that join a field to its words. */
export const hintId = (name: string) => `${name}-hint`;
export const errorId = (name: string) => `${name}-error`;

export function describedBy(name: string, hint: unknown, error: unknown): string | undefined {
  const ids = [hint ? hintId(name) : "", error ? errorId(name) : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
