import type { AppLoadContext } from "@remix-run/node";

const DAY_S = 24 * 60 * 60;

/** Name, and how long the browser keeps it (seconds). `__Host-`: no other host can set or read it. */
const COOKIES = {
  /** The signatures that were given in this browser, the newest first. */
  signing: { name: "__Host-signing", maxAge: 30 * DAY_S },
  /** A moderator's session. */
  session: { name: "__Host-session", maxAge: DAY_S / 2 },
  /** The browser that asked to sign in to the desk. */
  signingIn: { name: "__Host-signing-in", maxAge: DAY_S / 24 },
  /** Whether the desk's keys are switched off. */
  keys: { name: "__Host-keys", maxAge: 365 * DAY_S },
  /** The order in which a moderator reads the queue. */
  queueOrder: { name: "__Host-queue-order", maxAge: 365 * DAY_S },
} as const;
export type CookieName = keyof typeof COOKIES;

const MOST_SIGNATURES = 5;

/** A cookie's value, if it is one that we signed for this name. */
export function readCookie(request: Request, { app }: AppLoadContext, cookie: CookieName): string | null {
  const { name } = COOKIES[cookie];
  const pairs = (request.headers.get("Cookie") ?? "").split(/;\s*/);
  const text = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return app.keys.readSigned(name, text);
}

/** The header that sets a cookie. An empty value takes it away. */
export function setCookie({ app }: AppLoadContext, cookie: CookieName, value: string): { "Set-Cookie": string } {
  const { name, maxAge } = COOKIES[cookie];
  const signed = value === "" ? "" : app.keys.sign(name, value);
  const age = value === "" ? 0 : maxAge;
  return { "Set-Cookie": `${name}=${signed}; Path=/; Max-Age=${age}; Secure; HttpOnly; SameSite=Lax` };
}

/** The signatures that were given in this browser. */
export const signedHere = (request: Request, context: AppLoadContext): string[] =>
  readCookie(request, context, "signing")?.split(".").filter(Boolean) ?? [];

/** Remembers one more of them. */
export function rememberSigned(request: Request, context: AppLoadContext, id: string) {
  const others = signedHere(request, context).filter((other) => other !== id);
  return setCookie(context, "signing", [id, ...others].slice(0, MOST_SIGNATURES).join("."));
}
