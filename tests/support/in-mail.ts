import type { Mail } from "../../emails/mailer.server";

/** The six digits that stand on a line of their own. */
export function codeIn({ text }: Mail): string {
  const code = /^\d{6}$/m.exec(text)?.[0];
  if (!code) throw new Error(`no code in: ${text}`);
  return code;
}

/** The key of the link to the private page. */
export function keyIn({ text }: Mail): string {
  const key = /\/signature\/[0-9a-z]{16}\.([\w-]+)/.exec(text)?.[1];
  if (!key) throw new Error(`no link in: ${text}`);
  return key;
}

/** Another code than this one. */
export const wrong = (code: string) => code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
