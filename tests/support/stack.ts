import type { ServerBuild } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import pino from "pino";
import { onTestFinished } from "vitest";
import { loadSettings } from "~/config.server";
import * as entry from "~/entry.server";
import { keptCounts } from "~/http/kept/counts";
import { createHandler } from "~/http/stack.server";
import { addModerator } from "~/usecases/manage-moderators.server";
import { testApp } from "./app";

type Module = Partial<ServerBuild["routes"][string]["module"]>;
type World = { env?: Record<string, string>; routes?: Record<string, Module> };

export const LIVE = {
  BASE_URL: "https://letters.example",
  SECRET_KEY: Buffer.alloc(32, 7).toString("base64"),
  SMTP_URL: "smtps://mail.example",
  CONTROLLER: "Alliance for Children Online e.V.",
  CONTACT: "privacy@alliance.example",
};

/** The whole stack in front of routes that a test declares by their path; `ask` sends it a request, `log` is what it wrote, `w` its database and clock. */
export function testStack({ env = LIVE, routes = {} }: World = {}) {
  const w = testApp();
  const { app } = w;
  onTestFinished(w.close);
  const kept = keptCounts();
  const log: string[] = [];
  const handle = createHandler({
    app: { ...app, settings: loadSettings(env), log: pino({ base: null }, { write: (line) => void log.push(line) }) },
    build: buildOf(routes),
    stylesheet: "/assets/styles.css",
    kept,
  });

  async function ask(path: string, { from = "203.0.113.7", ...init }: RequestInit & { from?: string } = {}) {
    return handle(new Request(new URL(path, "http://127.0.0.1:3000"), init), { remoteAddress: from });
  }

  /** A mail that went into the outbox so long ago and was tried in vain. */
  async function mailWaits(milliseconds: number) {
    const { moderator } = await addModerator(app, "nina@alliance.example", "owner");
    const at = app.now() - milliseconds;
    const mail = { messageId: "<x>", kind: "moderator-digest", moderatorId: moderator.id, attempts: 9 } as const;
    await app.db.write(() => app.db.outbox.insert({ ...mail, nextAt: at, createdAt: at }));
  }
  return { app, w, kept, mailWaits, ask, log };
}

const Nothing = () => null;

/** As in the product, where every unknown address has a page. */
const UNKNOWN: Module = {
  default: Nothing,
  loader: () => {
    throw new Response(null, { status: 404 });
  },
};

const FLAGS = {
  hasAction: false,
  hasLoader: false,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: true,
};

function buildOf(routes: Record<string, Module>): ServerBuild {
  const root = { id: "root", path: "", module: { default: Outlet, ErrorBoundary: Nothing } };
  const others = Object.entries({ "*": UNKNOWN, ...routes }).map(([path, module]) => ({
    ...{ id: path, parentId: "root", path },
    module: { default: undefined, ...module },
  }));
  const all = [root, ...others];
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
