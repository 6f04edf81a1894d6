import type { ServerBuild } from "@remix-run/node";
import * as entry from "~/entry.server";

export type Module = Partial<ServerBuild["routes"][string]["module"]>;
export type Route = { id: string; path: string; index?: boolean; module: Module };

const FLAGS = {
  hasAction: false,
  hasLoader: false,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: true,
};

/** What Remix's compiler would make of these modules, as far as answers depend on it. */
export function buildOf(root: Module, routes: readonly Route[]): ServerBuild {
  const all = [{ id: "root", path: "", module: root }, ...routes.map((route) => ({ ...route, parentId: "root" }))].map(
    ({ module, ...route }) => ({ ...route, module: { default: undefined, ...module } }),
  );
  return {
    mode: "production",
    entry: { module: entry },
    routes: Object.fromEntries(all.map((route) => [route.id, route])),
    assets: {
      entry: { module: "", imports: [] },
      routes: Object.fromEntries(all.map(({ module, ...route }) => [route.id, { ...route, ...FLAGS, module: "" }])),
      url: "",
      version: "",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: false,
      v3_lazyRouteDiscovery: false,
    },
    isSpaMode: false,
  };
}
