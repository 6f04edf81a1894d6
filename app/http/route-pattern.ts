import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

/** What is answered in front of Remix. */
const OURS = new Set(["/livez", "/readyz"]);

type Routes = ServerBuild["routes"];

/** Names the route of a path by its pattern, `/:lang?/signature/:key`: an address holds keys, a pattern none. */
export function routePatterns(routes: Routes) {
  const tree = children(routes, undefined);
  return (pathname: string) => {
    if (OURS.has(pathname)) return pathname;
    if (pathname.startsWith("/assets/")) return "/assets/*";
    const matches = matchRoutes(tree, pathname) ?? [];
    const path = matches.map(({ route }) => route.path).filter(Boolean);
    return matches.length === 0 ? "none" : `/${path.join("/")}`;
  };
}

function children(routes: Routes, parentId: string | undefined): Parameters<typeof matchRoutes>[0] {
  return Object.values(routes)
    .filter((route) => route?.parentId === parentId)
    .map((route) =>
      route?.index
        ? { id: route.id, index: true, path: route.path }
        : { id: route?.id, path: route?.path, children: children(routes, route?.id) },
    );
}
