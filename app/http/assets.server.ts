import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

/** The built files carry their hash in their name, so whoever has one may keep it. */
export function assets(folder: string) {
  return new Hono().get(
    "/assets/*",
    serveStatic({ root: folder, onFound: (_, c) => c.header("Cache-Control", "public, max-age=31536000, immutable") }),
  );
}
