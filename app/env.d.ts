/// <reference types="vite/client" />

/** The routes and the assets' manifest, made by Remix's plugin (remix.config.js). */
declare module "virtual:remix/server-build" {
  import type { ServerBuild } from "@remix-run/node";

  export const mode: ServerBuild["mode"];
  export const entry: ServerBuild["entry"];
  export const routes: ServerBuild["routes"];
  export const assets: ServerBuild["assets"];
  export const publicPath: ServerBuild["publicPath"];
  export const assetsBuildDirectory: ServerBuild["assetsBuildDirectory"];
  export const future: ServerBuild["future"];
  export const isSpaMode: ServerBuild["isSpaMode"];
}

declare module "linebreak" {
  /** Where a text may be broken into lines, by UAX #14. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
