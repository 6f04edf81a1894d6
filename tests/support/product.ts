import { loadSettings } from "~/config.server";
import { LIMITS } from "~/domain/limits";
import { createHandler } from "~/http/stack.server";
import * as root from "~/root";
import { buildOf, type Module } from "./build";
import { LIVE } from "./stack";
import type { World } from "./world";

const MODULES = import.meta.glob<Module>("../../app/routes/*.{ts,tsx}", { eager: true });

/** Every route of the product, as its file's name gives it to Remix. */
export const PRODUCT_ROUTES = Object.entries(MODULES).map(([file, module]) => {
  const name = file.replace(/^.*\/(.*)\.tsx?$/, "$1");
  const segments = name.replaceAll("[.]", "\0").split(".");
  const path = segments
    .filter((segment) => segment !== "_index")
    .map((segment) =>
      segment
        .replace(/^\(\$(\w+)\)$/, ":$1?")
        .replace(/^\$(?=\w)/, ":")
        .replace(/^\$$/, "*"),
    )
    .join("/")
    .replaceAll("\0", ".");
  return { id: `routes/${name}`, path, index: segments.at(-1) === "_index", module };
});

const BUILD = buildOf(root, PRODUCT_ROUTES);
const UNLIMITED = Object.keys(LIMITS).map((name) => `${name}=1000000`);

/** The whole product in this process, without a port: the stack in front of its own routes, on a world's database. */
export function product({ app }: Pick<World, "app">, env: Record<string, string> = LIVE) {
  const settings = loadSettings({ LIMITS: UNLIMITED.join(" "), ...env });
  const handle = createHandler({ app: { ...app, settings }, build: BUILD, stylesheet: "/assets/styles.css" });
  return async (request: Request) => handle(request, { remoteAddress: "203.0.113.7" });
}
