import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";

type Route = { parentId?: string | undefined; path?: string | undefined };
type Routes<R extends Route> = { [id: string]: R };

const LANGUAGE = /^[a-z]{2,3}(-\w+)?$/i;

/**
 * Remix sorts and compiles its routes anew at each matching, several a request: all of them together take a fifth of a
 * signing. So each area of the site, named by the first word of its paths, has a handler that knows its own only.
 */
export function areas(build: ServerBuild): RequestHandler {
  const whole = createRequestHandler(build);
  const words = Object.values(build.routes).flatMap((route) => wordOf(build.routes, route) ?? []);
  const handlers = new Map([...new Set(words)].map((word) => [word, createRequestHandler(partOf(build, word))]));
  return (request, context) => {
    const [, first = "", second = ""] = new URL(request.url).pathname.split("/");
    const word = LANGUAGE.test(first) && !handlers.has(first) ? second : first;
    return (handlers.get(word) ?? whole)(request, context);
  };
}

const partOf = ({ routes, assets, ...build }: ServerBuild, word: string): ServerBuild => ({
  ...build,
  routes: area(routes, word),
  assets: { ...assets, routes: area(assets.routes, word) },
});

/** The routes of an area, and those without a word, which are the frame of all. */
const area = <R extends Route>(routes: Routes<R>, word: string): Routes<R> =>
  Object.fromEntries(Object.entries(routes).filter(([, route]) => [word, undefined].includes(wordOf(routes, route))));

/** The first segment that is neither a parameter nor anything at all: its parents' before its own. */
function wordOf(routes: Routes<Route>, route: Route | undefined): string | undefined {
  const inherited = route?.parentId === undefined ? undefined : wordOf(routes, routes[route.parentId]);
  return inherited ?? route?.path?.split("/").find((segment) => /^[^:*]/.test(segment));
}
