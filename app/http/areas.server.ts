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
  const named = areasOf(build.routes);
  const handlers = new Map(
    [...new Set([...named.values()].flat())].map((name) => [name, createRequestHandler(partOf(build, named, name))]),
  );
  return (request, context) => {
    const [, ...given] = new URL(request.url).pathname.split("/");
    const language = LANGUAGE.test(given[0] ?? "") && !handlers.has(given[0] ?? "");
    const [first = "", , third = ""] = language ? given.slice(1) : given;
    return (handlers.get(`${first}//${third}`) ?? handlers.get(first) ?? whole)(request, context);
  };
}

/** The areas that each route belongs to, by its id. */
type Named = ReadonlyMap<string, readonly string[]>;

/** The routes of an area, and those of none, which are the frame of all. */
function partOf({ routes, assets, ...build }: ServerBuild, named: Named, name: string): ServerBuild {
  const isPart = ([id]: [string, unknown]) => named.get(id)?.length === 0 || named.get(id)?.includes(name);
  const part = <R>(all: { [id: string]: R }) => Object.fromEntries(Object.entries(all).filter(isPart));
  return { ...build, routes: part(routes), assets: { ...assets, routes: part(assets.routes) } };
}

/** Where routes belong: by the first word, and by the third where the area has no path with a parameter there. */
function areasOf(routes: Routes<Route>): Named {
  // Each once: every route is compared with all others.
  const paths = Object.entries(routes).map(([id, route]) => ({ id, segments: segmentsOf(routes, route) }));
  const whole = new Set(
    paths.flatMap(({ segments: [first = "", , third = ""] }) => (third === "" || isWord(third) ? [] : [first])),
  );
  return new Map(
    paths.map(({ id, segments: [first = "", , third = ""] }) => {
      if (!isWord(first)) return [id, []];
      return [id, third !== "" && !whole.has(first) ? [first, `${first}//${third}`] : [first]];
    }),
  );
}

const isWord = (segment: string) => /^[^:*]/.test(segment);

/** A route's path with its parents', without the language in front. */
function segmentsOf(routes: Routes<Route>, route: Route | undefined): string[] {
  if (!route) return [];
  const inherited = route.parentId === undefined ? [] : segmentsOf(routes, routes[route.parentId]);
  const own = route.path?.split("/").filter((segment) => segment !== "" && segment !== ":lang?") ?? [];
  return [...inherited, ...own];
}
