import { Outlet } from "@remix-run/react";
import pino from "pino";
import { onTestFinished } from "vitest";
import { loadSettings } from "~/config.server";
import { keptCounts } from "~/http/kept/counts";
import { createHandler } from "~/http/stack.server";
import { addModerator } from "~/usecases/manage-moderators.server";
import { testApp } from "./app";
import { buildOf, type Module } from "./build";

type World = { env?: Record<string, string>; routes?: Record<string, Module>; secret?: Buffer };

export const LIVE = {
  BASE_URL: "https://letters.example",
  SECRET_KEY: Buffer.alloc(32, 7).toString("base64"),
  SMTP_URL: "smtps://mail.example",
  CONTROLLER: "Alliance for Children Online e.V.",
  CONTACT: "privacy@alliance.example",
};

/** The whole stack in front of routes that a test declares by their path; `ask` sends it a request, `log` is what it wrote, `w` its database and clock. */
export function testStack({ env = LIVE, routes = {}, secret }: World = {}) {
  const w = testApp(undefined, { secret });
  const { app, clock } = w;
  onTestFinished(w.close);
  const kept = keptCounts();
  const log: string[] = [];
  const handle = createHandler({
    app: { ...app, settings: loadSettings(env), log: pino({ base: null }, { write: (line) => void log.push(line) }) },
    build: buildOf(
      { default: Outlet, ErrorBoundary: Nothing },
      Object.entries({ "*": UNKNOWN, ...routes }).map(([path, module]) => ({ id: path, path, module })),
    ),
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
  return { app, w, clock, kept, mailWaits, ask, log };
}

const Nothing = () => null;

/** As in the product, where every unknown address has a page. */
const UNKNOWN: Module = {
  default: Nothing,
  loader: () => {
    throw new Response(null, { status: 404 });
  },
};
