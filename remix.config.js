import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import devServer, { defaultOptions } from "@hono/vite-dev-server";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vitest/config";

/** Tests that need the built program, with a real browser or real processes. */
const BUILT = ["tests/{e2e,reliability}/**/*.test.ts"];

/** The one configuration: Remix's options, Vite's and vitest's. Every tool takes it with `-c remix.config.js`. */
export default defineConfig({
  plugins: process.env.VITEST
    ? []
    : [
        devServer({
          entry: "app/dev.server.ts",
          exclude: [/^\/app\/.+/, ...defaultOptions.exclude],
          injectClientScript: false,
        }),
        remix({
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            // Off on purpose, both: see docs/decisions on single fetch.
            v3_singleFetch: false,
            v3_lazyRouteDiscovery: false,
          },
        }),
        oneProgram(),
      ],
  resolve: { alias: { "~": fileURLToPath(new URL("app", import.meta.url)) } },
  server: { host: "127.0.0.1", port: Number(process.env.PORT ?? 3000), strictPort: true },
  build: { target: "es2022", assetsInlineLimit: 0, rollupOptions: { onwarn } },
  test: {
    // Each test makes its own world, so that files may share what they import: to read it all anew took half the time.
    isolate: false,
    // For what hangs, not for what is slow on a busy machine.
    testTimeout: 180_000,
    projects: [
      { extends: true, test: { name: "unit", maxWorkers: 2, include: ["tests/**/*.test.{ts,tsx}"], exclude: BUILT } },
      // Much of their time is waiting for a mail: more files at once than there are processors.
      { extends: true, test: { name: "e2e", include: BUILT, maxWorkers: 3 } },
    ],
  },
});

/** Comments in zod that Rollup cannot read, and routes that answer without a page, are as they should be. */
function onwarn(warning, warn) {
  if (!["INVALID_ANNOTATION", "EMPTY_BUNDLE"].includes(warning.code)) warn(warning);
}

/**
 * One server build makes the whole program: the process and the operator's commands share their modules, and nothing
 * needs a TypeScript loader at run time. Remix would build its routes alone; app/server.ts imports them instead.
 * Packages are built in, all but the SQLite driver and the one that draws pictures, which brings a file of its own: a start
 * that read five hundred files of them took twice as long.
 */
function oneProgram() {
  return {
    name: "one-program",
    enforce: "post",
    apply: "build",
    generateBundle() {
      if (this.environment.config.build.ssr) emitFaces(this);
    },
    config: (_, { isSsrBuild }) =>
      isSsrBuild && {
        // The development builds of React and the router are slow, and print whole addresses, keys included.
        define: { "process.env.NODE_ENV": JSON.stringify("production") },
        // Remix's adapter adds to this a megabyte of stand-ins for the fetch and the streams that Node has by now.
        resolve: { alias: [{ find: /^@remix-run\/node$/, replacement: "@remix-run/server-runtime" }] },
        ssr: { noExternal: true, external: ["better-sqlite3", "@resvg/resvg-wasm"] },
        build: {
          rollupOptions: {
            // Rollup 4.68 does not see calls of what `await import()` gave: it took `role` out of addModerator, since
            // its other caller passes none. Nothing is worth a program that does other than its sources say.
            treeshake: false,
            input: {
              server: "app/server.ts",
              cli: "app/cli.ts",
              inventor: "app/demonstration/inventor.server.ts",
              documents: "app/documents/thread.server.ts",
              backups: "db/backups/program.server.ts",
            },
            output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
          },
        },
      },
  };
}

/** What documents are set in stands beside the program, which opens a face when it is needed. */
function emitFaces(bundle) {
  const folder = fileURLToPath(new URL("app/documents/fonts/faces", import.meta.url));
  for (const file of readdirSync(folder)) {
    bundle.emitFile({ type: "asset", fileName: `faces/${file}`, source: readFileSync(join(folder, file)) });
  }
}
