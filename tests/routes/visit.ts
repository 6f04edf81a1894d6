import type { ActionFunction, AppLoadContext, LoaderFunction } from "@remix-run/node";
import { loadSettings } from "~/config.server";
import { lookout } from "~/domain/looking";
import type { Moderator } from "~/domain/moderator";
import { proxyWatch } from "~/domain/proxies";
import type { Way } from "~/domain/session";
import type { CookieName } from "~/http/cookies.server";
import { setCookie } from "~/http/cookies.server";
import { statusOf } from "~/http/errors";
import { startSession } from "~/usecases/shared/session.server";
import type { Mailer } from "../../emails/mailer.server";
import { LIVE } from "../support/stack";
import type { World } from "../support/world";

type RouteModule = { loader?: LoaderFunction; action?: ActionFunction };
const MODULES = import.meta.glob<RouteModule>("../../app/routes/*.{ts,tsx}", { eager: true });

/** Every route by its file's name, with the addresses that Remix gives it. */
export const ROUTES = Object.entries(MODULES)
  .map(([path, module]) => {
    const file = path.replace(/^.*\//, "");
    return { file, module, address: addressOf(file) };
  })
  // Remix prefers what is said to what is only named.
  .sort((a, b) => wildness(a.file) - wildness(b.file));

function wildness(file: string): number {
  if (file.startsWith("$.")) return 100;
  return file.split("$").length - (file.includes("[.]") ? 0.5 : 0);
}

function addressOf(file: string): RegExp {
  const name = file.replace(/\.tsx?$/, "");
  if (name === "$") return /^\/(?<splat>.*)$/;
  const segments = name
    .replaceAll("[.]", "%2E")
    .split(".")
    .filter((segment) => segment !== "_index");
  const parts = segments.map((segment) => {
    const [, optional, required] = /^(?:\(\$(\w+)\)|\$(\w+))/.exec(segment) ?? [];
    const rest = segment.replace(/^\(?\$\w+\)?/, "").replaceAll("%2E", "\\.");
    if (optional) return `(?:/(?<${optional}>[a-z]{2}))?`;
    return required ? `/(?<${required}>[^/]+?)${rest}` : `/${rest}`;
  });
  return new RegExp(`^${parts.join("") || "/"}/?$`);
}

type Circumstances = { cookies?: string; network?: string; context?: Partial<AppLoadContext> };

/** Asks the route modules themselves, as Remix would. With a mailbox it is a demonstration. */
export function visit({ app }: World, mailbox?: Mailer) {
  const mailer = mailbox ?? app.mailer;
  const settings = { ...loadSettings(LIVE), ...app.settings, demonstration: mailbox !== undefined };
  const context: AppLoadContext = {
    ...{ app: { ...app, mailer, settings }, requestId: "test", network: "198.51.100.0/24" },
    lookout: lookout(),
    proxies: proxyWatch(settings.trustProxy),
  };

  async function ask(path: string, init: RequestInit, { cookies = "", network = context.network }: Circumstances) {
    const url = new URL(path, "https://letters.example");
    const route = ROUTES.find(({ address }) => address.test(url.pathname));
    if (!route) throw new Error(`no route for ${path}`);
    const { loader, action } = route.module;
    const handle = init.method === "POST" ? action : loader;
    const args = {
      request: new Request(url, { ...init, headers: { Cookie: cookies } }),
      params: { ...route.address.exec(url.pathname)?.groups },
      context: { ...context, network },
    };
    return {
      file: route.file,
      ...(await outcome(async () => (handle ? handle(args) : new Response(null, { status: 405 })))),
    };
  }

  const cookie = (name: CookieName, value: string) => setCookie(context, name, value)["Set-Cookie"].split(";")[0] ?? "";
  return {
    get: (path: string, given: Circumstances = {}) => ask(path, {}, given),
    post: (path: string, fields: Record<string, string | number> = {}, given: Circumstances = {}) =>
      ask(path, { method: "POST", body: form(fields) }, given),
    /** The cookie of the browser that gave these signatures. */
    signedHere: (...ids: string[]) => ({ cookies: cookie("signing", ids.join(".")) }),
    /** The cookie of the browser that asked to sign in. */
    askedHere: (challengeId: string) => ({ cookies: cookie("signingIn", challengeId) }),
    withToken: (token: string) => ({ cookies: cookie("session", token) }),
    /** The cookie of a moderator who has signed in; by the operator's link, unless another way is said. */
    async signedIn(moderator: Moderator, way: Way = "link") {
      return {
        cookies: cookie("session", await app.db.write(() => startSession(app, moderator, { way, browser: "" }))),
      };
    },
  };
}

const form = (fields: Record<string, string | number>) =>
  new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));

async function outcome(answering: () => Promise<unknown>) {
  try {
    return await described(await answering());
  } catch (thrown) {
    if (thrown instanceof Response) return described(thrown);
    return { ...(await described(null)), status: statusOf(thrown) };
  }
}

async function described(answer: unknown) {
  if (!(answer instanceof Response))
    return { status: 200, headers: new Headers(), location: null, cookies: [], data: answer, bytes: new Uint8Array() };
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const isJson = answer.headers.get("Content-Type")?.includes("json");
  return {
    status: answer.status,
    headers: answer.headers,
    location: answer.headers.get("Location"),
    cookies: answer.headers.getSetCookie(),
    data: isJson ? JSON.parse(text) : text,
    bytes,
  };
}
