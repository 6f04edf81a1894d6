import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";

type Route = { parentId?: string | undefined; path?: string | undefined };
type Routes<R extends Route> = { [id: string]: R };

const LANGUAGE = /^[a-z]{2,3}(-\w+)?$/i;

/**
 * Remix sorts and compiles its routes anew at each matching, several a request: all of them together take a fifth of a
 * signing. So each area of the site has a handler that knows its own only. An area is named by the first word of its paths,
 * `letters`, and the parts of what has an address of its own by a second one: `letters/:slug/sign` is in `letters//sign`.
 */
export function areas(build: ServerBuild): RequestHandler {
  const whole = createRequestHandler(build);
  const names = Object.values(build.routes).flatMap((route) => areasOf(build.routes, route));
  const handlers = new Map([...new Set(names)].map((name) => [name, createRequestHandler(partOf(build, name))]));
  return (request, context) => {
    const [, ...given] = new URL(request.url).pathname.split("/");
    const language = LANGUAGE.test(given[0] ?? "") && !handlers.has(given[0] ?? "");
    const [first = "", , third = ""] = language ? given.slice(1) : given;
    return (handlers.get(`${first}//${third}`) ?? handlers.get(first) ?? whole)(request, context);
  };
}

const partOf = ({ routes, assets, ...build }: ServerBuild, name: string): ServerBuild => ({
  ...build,
  routes: partOfRoutes(routes, name),
  assets: { ...assets, routes: partOfRoutes(assets.routes, name) },
});

/** The routes of an area, and those of none, which are the frame of all. */
function partOfRoutes<R extends Route>(routes: Routes<R>, name: string): Routes<R> {
  const isPart = (areas: string[]) => areas.length === 0 || areas.includes(name);
  return Object.fromEntries(Object.entries(routes).filter(([, route]) => isPart(areasOf(routes, route))));
}

/** Where a route belongs: by its first word, and by its third where the area has no path with a parameter there. */
function areasOf(routes: Routes<Route>, route: Route): string[] {
  const [first = "", , third = ""] = segmentsOf(routes, route);
  if (!isWord(first)) return [];
  const neighbours = Object.values(routes).map((other) => segmentsOf(routes, other));
  const parted = neighbours.every(([word, , at]) => word !== first || at === undefined || isWord(at));
  return third !== "" && parted ? [first, `${first}//${third}`] : [first];
}

const isWord = (segment: string) => /^[^:*]/.test(segment);

/** A route's path with its parents', without the language in front. */
function segmentsOf(routes: Routes<Route>, route: Route | undefined): string[] {
  if (!route) return [];
  const inherited = route.parentId === undefined ? [] : segmentsOf(routes, routes[route.parentId]);
  const own = route.path?.split("/").filter((segment) => segment !== "" && segment !== ":lang?") ?? [];
  return [...inherited, ...own];
}
