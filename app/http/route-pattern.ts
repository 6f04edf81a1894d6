/** What is answered in front of Remix. */
const OURS = new Set(["/livez", "/readyz", "/metrics"]);

type Route = { id: string; parentId?: string | undefined; path?: string | undefined };
type Routes = { [id: string]: Route | undefined };

/** Names the route of a path by its pattern, `/:lang?/signature/:key`: an address holds keys, a pattern none. */
export function routePatterns(routes: Routes) {
  // Remix's own matching sorts all routes anew each time: for a line in the log that is too much.
  const patterns = Object.values(routes)
    .filter((route) => !Object.values(routes).some((child) => child?.parentId === route?.id))
    .map((route) => patternOf(routes, route))
    .map((pattern) => ({ pattern, fits: expressionOf(pattern), rank: rankOf(pattern) }))
    .sort((a, b) => b.rank - a.rank);
  return (pathname: string) => {
    if (OURS.has(pathname)) return pathname;
    if (pathname.startsWith("/assets/")) return "/assets/*";
    return patterns.find(({ fits }) => fits.test(pathname))?.pattern ?? "none";
  };
}

function patternOf(routes: Routes, route: Route | undefined): string {
  const parent = route?.parentId === undefined ? "/" : patternOf(routes, routes[route.parentId]);
  return route?.path === undefined ? parent : `${parent === "/" ? "" : parent}/${route.path}`;
}

const segments = (pattern: string) => pattern.split("/").slice(1);

/** `:name` is any segment, with `?` one that may be left out; a last `*` is anything. */
function expressionOf(pattern: string): RegExp {
  const parts = segments(pattern).map((segment) => {
    if (segment === "*") return "(?:/.*)?";
    const expression = `/${segment
      .replace("?", "")
      .replaceAll(".", "\\.")
      .replace(/^:[\w-]+/, "[^/]+")}`;
    return segment.endsWith("?") ? `(?:${expression})?` : expression;
  });
  return new RegExp(`^${parts.join("")}/?$`, "i");
}

/** As Remix decides where several fit: words before names, names before anything. */
const rankOf = (pattern: string) =>
  segments(pattern).reduce((rank, segment) => rank + (segment === "*" ? -2 : /^:[\w-]+\??$/.test(segment) ? 3 : 10), 0);
