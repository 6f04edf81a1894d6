type Text = { text?: string };

/** The six digits on a line of their own. */
export function codeOf({ text = "" }: Text): string {
  const code = /^\d{6}$/m.exec(text)?.[0];
  if (!code) throw new Error(`no code in: ${text}`);
  return code;
}

/** The path of the link to the private page, or to sign in at the desk. */
export function linkOf({ text = "" }: Text): string {
  const link = /https?:\/\/\S+\/(?:signature|moderation\/sign-in)\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`no link in: ${text}`);
  return new URL(link).pathname;
}

/** Another code than this one, as a person mistypes it. */
export const wrong = (code: string) => code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
